import { type Fraction, floorOf } from '#functions/domain/cycles/fraction.ts';
import { compareUtf8 } from '#functions/domain/cycles/references.ts';
import { invariant } from '#functions/domain/invariant.ts';

/** A part of a total with the amount that it would have exactly, which may be negative. */
export type ExactPart = { readonly ref: string; readonly exact: Fraction };

/**
 * Spreads an integer total over parts with exact signed amounts (royalty rules §1, "signed spread"): each part gets the
 * floor of its exact amount. Of units that are left, one each goes to the largest fractional parts, ties to the
 * reference that sorts first; of units that are too many, one each is taken from the smallest, ties from the reference
 * that sorts last; beginning anew when all have had one. Gives the whole units of each part by its reference.
 *
 * References are unique, and there is a part unless the total is zero.
 *
 * @example
 * spread(125n, [{ ref: 'W1', exact: decimal('1250.10') }, { ref: 'W2', exact: decimal('-1125.30') }]) // W1 1250, W2 −1125
 */
export function spread(total: bigint, parts: readonly ExactPart[]): ReadonlyMap<string, bigint> {
  invariant(total === 0n || parts.length > 0, 'an amount needs a part');
  const floors = parts.map(({ ref, exact }) => {
    const floor = floorOf(exact);
    return { ref, floor, fraction: { n: exact.n - floor * exact.d, d: exact.d } };
  });
  const left = total - floors.reduce((sum, { floor }) => sum + floor, 0n);
  const inLine = floors.toSorted((a, b) => compare(b.fraction, a.fraction) || compareUtf8(a.ref, b.ref));
  if (left < 0n) inLine.reverse();

  const count = BigInt(Math.max(inLine.length, 1));
  const units = left < 0n ? -left : left;
  const sign = left < 0n ? -1n : 1n;
  return new Map(
    inLine.map(({ ref, floor }, place) => {
      const own = units / count + (BigInt(place) < units % count ? 1n : 0n);
      return [ref, floor + sign * own];
    }),
  );
}

function compare(a: Fraction, b: Fraction): number {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
