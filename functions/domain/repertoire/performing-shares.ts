import type { Share } from '#shared/schemas/repertoire.ts';

/** TIS codes of the territories that hold every country. */
const WORLD = '2WL';

/** The shares that count in a territory: the performing right, the territory covered, the percent known. */
export function performingShares(shares: readonly Share[], territory: string): readonly Share[] {
  return shares.filter(
    (share) =>
      share.right === 'performing' &&
      share.percent !== undefined &&
      (share.territory === WORLD || share.territory === territory),
  );
}

/** A share in hundredths of a percent: `'33.33'` is 3333. */
export function hundredths(share: Share): number {
  const [whole = '0', part = ''] = (share.percent ?? '0').split('.');
  return Number(whole) * 100 + Number(part.padEnd(2, '0').slice(0, 2));
}
