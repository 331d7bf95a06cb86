import { compareUtf8 } from './compare-utf8.ts';

/** A share with its part of what was split. */
export type Split<S> = S & { readonly minor: bigint };
type Weighted = { readonly reference: string; readonly weight: bigint };

/**
 * Splits minor units by weight so that the parts add up to the whole (royalty rules §1): each gets its exact part
 * rounded toward zero, the units left go one each to the largest remainders, ties to the reference that sorts first.
 * Each share gets its part with it, in the order they came. At least one weight is positive, none is negative.
 *
 * @example
 * splitByShare(100n, [{ reference: 'b', weight: 1n }, { reference: 'a', weight: 2n }])
 * // → [{ reference: 'b', weight: 1n, minor: 33n }, { reference: 'a', weight: 2n, minor: 67n }]
 */
export function splitByShare<S extends Weighted>(minor: bigint, shares: readonly S[]): readonly Split<S>[] {
  if (minor < 0n) return splitByShare(-minor, shares).map((part) => ({ ...part, minor: -part.minor }));
  const whole = shares.reduce((sum, { weight }) => sum + weight, 0n);
  if (whole <= 0n) throw new Error('an amount is split over at least one share that has weight');
  const parts = shares.map((share) => ({
    share,
    floor: (minor * share.weight) / whole,
    remainder: (minor * share.weight) % whole,
  }));
  const left = parts.reduce((rest, { floor }) => rest - floor, minor);
  const inLine = parts.toSorted((a, b) =>
    a.remainder === b.remainder
      ? compareUtf8(a.share.reference, b.share.reference)
      : a.remainder > b.remainder
        ? -1
        : 1,
  );
  const lucky = new Set(inLine.slice(0, Number(left)));
  return parts.map((part) => ({ ...part.share, minor: lucky.has(part) ? part.floor + 1n : part.floor }));
}
