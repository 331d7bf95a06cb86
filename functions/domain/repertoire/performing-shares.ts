import type { Share } from '#shared/schemas/repertoire.ts';

/** TIS codes of the territories that hold every country. */
const WORLD = '2WL';

/** A share of the performing right whose size is known. */
export type PerformingShare = Share & { readonly percent: string };

/** The shares that count in a territory: the performing right, the territory covered, the percent known. */
export function performingShares(shares: readonly Share[], territory: string): readonly PerformingShare[] {
  return shares.filter(
    (share): share is PerformingShare =>
      share.right === 'performing' &&
      share.percent !== undefined &&
      (share.territory === WORLD || share.territory === territory),
  );
}

/** A share in hundredths of a percent: `'33.33'` is 3333. */
export function hundredths({ percent }: PerformingShare): number {
  const [whole = '', part = ''] = percent.split('.');
  return Number(whole) * 100 + Number(part.padEnd(2, '0').slice(0, 2));
}
