import { commonDenominator, type Fraction } from '#functions/domain/cycles/fraction.ts';
import { compareUtf8 } from '#functions/domain/cycles/references.ts';
import { invariant } from '#functions/domain/invariant.ts';

export type Claim = { readonly ref: string; readonly weight: Fraction };
export type Portion = {
  readonly ref: string;
  readonly minor: bigint;
  /** True where one of the units left over went to this claim. */
  readonly remainderUnit: boolean;
  /** The exact part before rounding. */
  readonly exact: Fraction;
};

/**
 * Apportions an integer total over claims by largest remainder (royalty rules §1): each gets the floor of its exact
 * part, the units left go one each to the largest fractional parts, ties to the reference that sorts first as UTF-8.
 * Claims without weight are left out. Of −T each claim gets the negative of its part of T. The parts always add up to
 * the total, and do not depend on the order of the claims.
 *
 * References are unique, weights not negative, and at least one is positive unless the total is zero.
 *
 * @example
 * apportion(100n, [{ ref: 'a', weight: ONE }, { ref: 'b', weight: fraction(2n, 1n) }]) // a: 33, b: 67
 */
export function apportion(total: bigint, claims: readonly Claim[]): readonly Portion[] {
  const scale = commonDenominator(claims.map((claim) => claim.weight));
  const weighed = claims.map(({ ref, weight }) => ({ ref, units: weight.n * (scale / weight.d) }));
  const whole = weighed.reduce((sum, { units }) => sum + units, 0n);
  return apportionUnits(total, weighed).map(({ ref, units, ...portion }) => ({
    ref,
    ...portion,
    exact: { n: total * units, d: whole },
  }));
}

/** A claim whose weight is a whole number of units, the same for all. */
export type UnitClaim = { readonly ref: string; readonly units: bigint };
export type UnitPortion<C> = C & { readonly minor: bigint; readonly remainderUnit: boolean };

/** {@link apportion} where all weights are whole numbers of one unit; each claim comes back with its part. */
export function apportionUnits<C extends UnitClaim>(
  total: bigint,
  claims: readonly C[],
): readonly UnitPortion<C>[] {
  const weighty = claims.filter(({ units }) => units !== 0n);
  invariant(
    weighty.every(({ units }) => units > 0n),
    'a weight is not negative',
  );
  invariant(total === 0n || weighty.length > 0, 'an amount needs a claim with weight');
  if (total >= 0n) return apportionUpwards(total, weighty);
  return apportionUpwards(-total, weighty).map((portion) => ({ ...portion, minor: -portion.minor }));
}

function apportionUpwards<C extends UnitClaim>(
  total: bigint,
  claims: readonly C[],
): readonly UnitPortion<C>[] {
  const whole = claims.reduce((sum, { units }) => sum + units, 0n);
  let left = total;
  const parts = claims.map((claim, place) => {
    const product = total * claim.units;
    const floor = product / whole;
    left -= floor;
    return { place, ref: claim.ref, floor, remainder: product - floor * whole };
  });
  const lucky = new Set<number>();
  if (left > 0n) {
    const inLine = parts.toSorted((a, b) =>
      a.remainder === b.remainder ? compareUtf8(a.ref, b.ref) : a.remainder > b.remainder ? -1 : 1,
    );
    for (const { place } of inLine.slice(0, Number(left))) lucky.add(place);
  }
  return claims.map((claim, place) => {
    const remainderUnit = lucky.has(place);
    const floor = parts[place]?.floor ?? 0n;
    return { ...claim, minor: remainderUnit ? floor + 1n : floor, remainderUnit };
  });
}
