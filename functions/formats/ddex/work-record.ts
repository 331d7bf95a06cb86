import type { WorkRecord } from '#functions/formats/records.ts';
import type { Share } from '#shared/schemas/work.ts';
import type { Findings } from './findings.ts';
import type { Contributor } from './interested-party.ts';
import { DDEX_LIMITS } from './limits.ts';

/** What a composite says of a work, before limits are kept. */
export type WorkParts = {
  readonly partnerWorkId: string;
  readonly iswc?: string | undefined;
  readonly title: string | undefined;
  /** In any order, with repetitions. */
  readonly titles: readonly (string | undefined)[];
  readonly shares: readonly Share[];
  readonly others: readonly Contributor[];
  readonly metadata: Readonly<Record<string, string | undefined>>;
};

/** The record of a work; undefined where it is rejected: it has no title, or what must not be cut is too long. */
export function workRecord(parts: WorkParts, findings: Findings): WorkRecord | undefined {
  const { partnerWorkId, iswc, title, shares } = parts;
  if (title === undefined) {
    findings.reject('row.value-missing', { column: 'TitleText', message: 'The work has no title' });
    return undefined;
  }
  if (title.length > DDEX_LIMITS.nameCharacters) {
    const message = `The title has ${title.length} characters; ${DDEX_LIMITS.nameCharacters} at most`;
    findings.reject('row.value-too-long', { column: 'TitleText', message });
  }
  const alternativeTitles = alternatives(parts.titles, title, findings);
  if (findings.isRejected) return undefined;
  const metadata = kept({ ...parts.metadata, Contributors: contributorsOf(parts.others) });
  return {
    partnerWorkId,
    title,
    alternativeTitles,
    ...(iswc !== undefined && { iswc }),
    isrcs: [],
    shares,
    ...(metadata !== undefined && { metadata }),
  };
}

function alternatives(titles: WorkParts['titles'], title: string, findings: Findings): readonly string[] {
  const given = new Set(titles.filter((one) => one !== undefined));
  given.delete(title);
  const fitting = [...given].filter((one) => one.length <= DDEX_LIMITS.nameCharacters);
  if (fitting.length < given.size || fitting.length > DDEX_LIMITS.titles) {
    const message = `Alternative titles beyond ${DDEX_LIMITS.nameCharacters} characters or beyond ${DDEX_LIMITS.titles} were left out`;
    findings.warn('row.value-too-long', { column: 'TitleText', message });
  }
  return fitting.slice(0, DDEX_LIMITS.titles);
}

/** `Nuku Adjei (Atenteben); …`: those whose role gives no share. */
const contributorsOf = (others: readonly Contributor[]): string | undefined =>
  others.length === 0
    ? undefined
    : others
        .map(({ party: { name }, roles }) => (roles.length === 0 ? name : `${name} (${roles.join(', ')})`))
        .join('; ');

function kept(metadata: WorkParts['metadata']): WorkRecord['metadata'] {
  const entries = Object.entries(metadata).flatMap(([name, value]) =>
    value === undefined || value === ''
      ? []
      : [[name, value.slice(0, DDEX_LIMITS.metadataCharacters)] as const],
  );
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
