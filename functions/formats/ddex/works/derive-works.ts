import type { Findings } from '#functions/formats/ddex/findings.ts';
import type { Claim, Contributor } from '#functions/formats/ddex/interested-party.ts';
import { workRoleOf } from '#functions/formats/ddex/parties/party-roles.ts';
import { mergeShares } from '#functions/formats/ddex/shares/merge-shares.ts';
import { workLink } from '#functions/formats/ddex/work-link.ts';
import type { WorkLink, WorkRecord } from '#functions/formats/records.ts';
import type { WorkIds } from './read-work-id.ts';
import { workRecord } from './work-record.ts';

/** What a recording says of the works in it, where the message has no list of works. */
export type WorkStatement = {
  readonly ids: readonly WorkIds[];
  /** What stands for an id where there is none. */
  readonly isrc: string | undefined;
  readonly title: string | undefined;
  readonly titles: readonly (string | undefined)[];
  readonly contributors: readonly Contributor[];
  readonly claims: readonly Claim[];
};

/** The works, and what the recording leads to: as many, in the same order. */
export type DerivedWorks = { readonly works: readonly WorkRecord[]; readonly links: readonly WorkLink[] };

/**
 * Makes works of what hangs off a recording. One work id: the work with all shares. None: a work by the ISRC, if
 * somebody is named who wrote or published it. Several: nothing says who belongs to which, so the works come without
 * shares, and that is warned of.
 */
export function deriveWorks(
  statement: WorkStatement,
  { country, findings }: { readonly country: string; readonly findings: Findings },
): DerivedWorks {
  const { title, titles, contributors, claims } = statement;
  const ids = keysOf(statement);
  const isSeveral = ids.length > 1;
  if (isSeveral && contributors.length + claims.length > 0) {
    const message = `The recording has ${ids.length} work ids, and nothing says whose shares are in which; send the works in a message of their own`;
    findings.warn('ddex.shares-unassigned', { column: 'WorkId', message });
  }
  if (ids.length === 0) return { works: [], links: [] };
  const merged = isSeveral
    ? { shares: [], others: contributors }
    : mergeShares({ contributors, claims }, { country, findings });
  const works: WorkRecord[] = [];
  for (const { partnerWorkId, iswc, others } of ids) {
    const metadata = { OtherIds: others.join('; ') };
    const work = workRecord({ partnerWorkId, iswc, title, titles, ...merged, metadata }, findings);
    if (work !== undefined) works.push(work);
  }
  return { works, links: ids.map(({ partnerWorkId, iswc }) => workLink(partnerWorkId, iswc)) };
}

type Keyed = WorkIds & { readonly partnerWorkId: string };

function keysOf({ ids, isrc, contributors, claims }: WorkStatement): readonly Keyed[] {
  const keyed = new Map<string, Keyed>();
  for (const one of ids) {
    const { partnerWorkId } = one;
    if (partnerWorkId !== undefined && !keyed.has(partnerWorkId))
      keyed.set(partnerWorkId, { ...one, partnerWorkId });
  }
  if (keyed.size > 0 || isrc === undefined) return [...keyed.values()];
  const hasAuthor = claims.length > 0 || contributors.some(({ roles }) => workRoleOf(roles) !== undefined);
  return hasAuthor ? [{ partnerWorkId: `isrc:${isrc}`, others: [] }] : [];
}
