import { claimantFinder } from '#functions/domain/cycles/claims/claimant-of.ts';
import { contestedShares } from '#functions/domain/cycles/claims/contested-shares.ts';
import type { PerformingShare } from '#functions/domain/repertoire/performing-shares.ts';

/** Whom shares name where nothing is known of local artists: societies, else parties. */
const claimantOf = claimantFinder({ ownSocietyCode: '', artists: [] });

/** Whether deliveries contradict each other about one work, so that part of its money is held (royalty rules §4). */
export function isContested(deliveries: readonly (readonly PerformingShare[])[]): boolean {
  const given = deliveries.filter((shares) => shares.length > 0);
  return given.length > 1 && contestedShares(given, claimantOf).held?.reason === 'share-conflict';
}
