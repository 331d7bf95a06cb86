import { isContested } from '#functions/domain/cycles/claims/is-contested.ts';
import { hundredths, performingShares } from '#functions/domain/repertoire/performing-shares.ts';
import type { IssueKind } from '#shared/schemas/issues.ts';
import type { Delivery, Share, Work } from '#shared/schemas/repertoire.ts';
import { societyName } from '#shared/societies.ts';

/** Something in a work that a person should look at. */
export type Finding = { readonly kind: IssueKind; readonly message: string };

/** The kinds that {@link findingsOfWork} can find: an open issue of these kinds that is not found again is resolved. */
export const KINDS_OF_WORK = [
  'missing-identifier',
  'share-conflict',
  'share-missing',
  'unknown-society',
] as const satisfies readonly IssueKind[];

/** A total within 0.06 of 100 is whole (royalty rules §4), in hundredths of a percent. */
const WHOLE = 10_000;
const TOLERANCE = 6;

type Delivered = Pick<Delivery, 'title' | 'iswc' | 'shares' | 'enrichesOnly' | 'withdrawnAt'>;
type Grounds = {
  readonly territory: string;
  /** Codes of partners' societies: these are known even if the list of societies lacks them. */
  readonly partnerSocieties: ReadonlySet<string>;
};

/**
 * What is wrong with what a partner says of a work, and between partners: no ISWC, shares that do not make 100,
 * deliveries that contradict each other, unknown societies. Pure: the same work gives the same findings.
 */
export function findingsOfWork(
  delivered: Delivered,
  work: Work | undefined,
  { territory, partnerSocieties }: Grounds,
): readonly Finding[] {
  if (delivered.withdrawnAt !== undefined) return [];
  return [
    ...identifierFindings(delivered, work),
    ...(delivered.enrichesOnly === true ? [] : shareFindings(delivered, territory)),
    ...disputes(delivered, work, territory),
    ...societyFindings(delivered.shares, partnerSocieties),
  ];
}

function identifierFindings({ title, iswc }: Delivered, work: Work | undefined): Finding[] {
  if (iswc !== undefined || work?.iswc !== undefined) return [];
  return [{ kind: 'missing-identifier', message: `The work “${title}” has no ISWC.` }];
}

function shareFindings({ title, shares }: Delivered, territory: string): Finding[] {
  const total = performingShares(shares, territory).reduce((sum, share) => sum + hundredths(share), 0);
  const said = `The shares of “${title}” make ${(total / 100).toFixed(2)}`;
  if (total > WHOLE + TOLERANCE) return [{ kind: 'share-conflict', message: `${said}, more than 100.` }];
  if (total < WHOLE - TOLERANCE) return [{ kind: 'share-missing', message: `${said}, less than 100.` }];
  return [];
}

function disputes({ title }: Delivered, work: Work | undefined, territory: string): Finding[] {
  const standing = work?.deliveries.filter(({ withdrawnAt }) => withdrawnAt === undefined) ?? [];
  if (!isContested(standing.map(({ shares }) => performingShares(shares, territory)))) return [];
  return [{ kind: 'share-conflict', message: `Partners give different shares for “${title}”.` }];
}

function societyFindings(shares: readonly Share[], partnerSocieties: ReadonlySet<string>): Finding[] {
  const unknown = [...new Set(shares.flatMap(({ societyCode }) => societyCode ?? []))].filter(
    (code) => societyName(code) === undefined && !partnerSocieties.has(code),
  );
  if (unknown.length === 0) return [];
  const societies = unknown.length === 1 ? `Society ${unknown[0]} is` : `Societies ${unknown.join(', ')} are`;
  return [{ kind: 'unknown-society', message: `${societies} not known; what they claim is held.` }];
}
