import { invariant } from '#functions/domain/invariant.ts';

/** An exact number: numerator and denominator, in lowest terms; the denominator is positive. */
export type Fraction = { readonly n: bigint; readonly d: bigint };

export const ZERO: Fraction = { n: 0n, d: 1n };
export const ONE: Fraction = { n: 1n, d: 1n };

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** `fraction(6n, 4n)` is 3/2. The denominator is positive. */
export function fraction(n: bigint, d: bigint): Fraction {
  invariant(d > 0n, 'the denominator of a fraction is positive');
  const divisor = gcd(n, d);
  return divisor === 0n ? ZERO : { n: n / divisor, d: d / divisor };
}

/** A decimal string as an exact fraction: `'14.25'` is 57/4. */
export function decimal(text: string): Fraction {
  const [whole = '0', part = ''] = text.split('.');
  return fraction(BigInt(`${whole}${part}`), 10n ** BigInt(part.length));
}

export function plus(a: Fraction, b: Fraction): Fraction {
  return a.d === b.d ? fraction(a.n + b.n, a.d) : fraction(a.n * b.d + b.n * a.d, a.d * b.d);
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, { n: -b.n, d: b.d });
}

export const isLess = (a: Fraction, b: Fraction): boolean => a.n * b.d < b.n * a.d;

export function times(a: Fraction, b: Fraction): Fraction {
  return fraction(a.n * b.n, a.d * b.d);
}

/** The exact sum; equal denominators are added first, so that a million plays stay cheap. */
export function sum(fractions: Iterable<Fraction>): Fraction {
  const byDenominator = new Map<bigint, bigint>();
  for (const { n, d } of fractions) byDenominator.set(d, (byDenominator.get(d) ?? 0n) + n);
  let total = ZERO;
  for (const [d, n] of byDenominator) total = plus(total, fraction(n, d));
  return total;
}

/** The least common multiple of all denominators. */
export function commonDenominator(fractions: Iterable<Fraction>): bigint {
  let lcm = 1n;
  for (const { d } of fractions) lcm = (lcm / gcd(lcm, d)) * d;
  return lcm;
}

/** `'3/2'`, or `'3'` where it is whole. */
export function show({ n, d }: Fraction): string {
  return d === 1n ? n.toString() : `${n}/${d}`;
}

/** The greatest whole number that is not above: `floorOf(-7/2)` is −4. */
export function floorOf({ n, d }: Fraction): bigint {
  return n >= 0n || n % d === 0n ? n / d : n / d - 1n;
}

/** Rounds half to even to a whole number: the only rounding there is besides apportioning and spreading (royalty rules §1). */
export function roundHalfEven(exact: Fraction): bigint {
  const floor = floorOf(exact);
  const twice = (exact.n - floor * exact.d) * 2n;
  if (twice > exact.d || (twice === exact.d && floor % 2n !== 0n)) return floor + 1n;
  return floor;
}
