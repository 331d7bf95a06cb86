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
  const weighty = claims.filter(({ weight }) => weight.n !== 0n);
  invariant(
    weighty.every(({ weight }) => weight.n > 0n),
    'a weight is not negative',
  );
  invariant(total === 0n || weighty.length > 0, 'an amount needs a claim with weight');
  if (total >= 0n) return apportionUpwards(total, weighty);
  return apportionUpwards(-total, weighty).map(({ minor, exact, ...portion }) => ({
    ...portion,
    minor: -minor,
    exact: { n: -exact.n, d: exact.d },
  }));
}

function apportionUpwards(total: bigint, claims: readonly Claim[]): readonly Portion[] {
  const scale = commonDenominator(claims.map((claim) => claim.weight));
  const weighed = claims.map(({ ref, weight }) => ({ ref, weight: weight.n * (scale / weight.d) }));
  const whole = weighed.reduce((sum, { weight }) => sum + weight, 0n);
  const parts = weighed.map(({ ref, weight }) => {
    const product = total * weight;
    return { ref, floor: product / whole, remainder: product % whole, product };
  });
  const left = total - parts.reduce((sum, part) => sum + part.floor, 0n);
  const inLine = parts.toSorted((a, b) =>
    a.remainder === b.remainder ? compareUtf8(a.ref, b.ref) : a.remainder > b.remainder ? -1 : 1,
  );
  const lucky = new Set(inLine.slice(0, Number(left)));

  return parts.map((part) => ({
    ref: part.ref,
    minor: lucky.has(part) ? part.floor + 1n : part.floor,
    remainderUnit: lucky.has(part),
    exact: { n: part.product, d: whole },
  }));
}
