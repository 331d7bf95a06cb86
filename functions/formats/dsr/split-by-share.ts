import { compareUtf8 } from './compare-utf8.ts';

type Weighted = { readonly reference: string; readonly weight: bigint };

/**
 * Splits minor units by weight so that the parts add up to the whole (royalty rules §1): each gets its exact part
 * rounded toward zero, the units left go one each to the largest remainders, ties to the reference that sorts first.
 * The parts come in the order of the weights. At least one weight is positive, none is negative.
 *
 * @example
 * splitByShare(100n, [{ reference: 'b', weight: 1n }, { reference: 'a', weight: 2n }]) // → [33n, 67n]
 */
export function splitByShare(minor: bigint, shares: readonly Weighted[]): readonly bigint[] {
  if (minor < 0n) return splitByShare(-minor, shares).map((part) => -part);
  const whole = shares.reduce((sum, { weight }) => sum + weight, 0n);
  if (whole <= 0n) throw new Error('an amount is split over at least one share that has weight');
  const parts = shares.map(({ reference, weight }) => ({
    reference,
    floor: (minor * weight) / whole,
    remainder: (minor * weight) % whole,
  }));
  const left = parts.reduce((rest, { floor }) => rest - floor, minor);
  const inLine = parts.toSorted((a, b) =>
    a.remainder === b.remainder ? compareUtf8(a.reference, b.reference) : a.remainder > b.remainder ? -1 : 1,
  );
  const lucky = new Set(inLine.slice(0, Number(left)));
  return parts.map((part) => (lucky.has(part) ? part.floor + 1n : part.floor));
}
