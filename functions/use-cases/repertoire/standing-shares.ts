import type { Share, Work } from '#shared/schemas/repertoire.ts';

/** The shares of a work that count: a local work’s own, else those of the first delivery that stands and has percentages. */
export function standingShares({ origin, shares, deliveries }: Work): readonly Share[] {
  if (origin === 'local') return shares;
  const standing = deliveries.filter(({ withdrawnAt }) => withdrawnAt === undefined);
  const delivered =
    standing.find((delivery) => delivery.shares.some(({ percent }) => percent !== undefined)) ?? standing[0];
  return delivered?.shares ?? [];
}
