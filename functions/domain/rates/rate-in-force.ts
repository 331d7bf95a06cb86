import { daysBetween } from '#functions/domain/calendar.ts';
import { decimal, type Fraction, fraction } from '#functions/domain/cycles/fraction.ts';
import type { FxRate } from '#shared/schemas/rates.ts';

/** A rate that may be used: as it was entered, and what one unit comes to by it, exactly. */
export type RateInForce = {
  readonly entered: FxRate;
  /** Of 10.85 the other way round this is 100/1085: a decimal of it would be another rate. */
  readonly factor: Fraction;
};
/** Why there is no rate: none was ever entered, or all there are are too old. */
export type MissingRate = 'none' | 'stale';

type Newest = {
  /** The newest rate of the pair, not later than the day. */
  readonly direct: FxRate | undefined;
  /** The newest rate the other way round, not later than the day. */
  readonly inverse: FxRate | undefined;
  readonly on: string;
  readonly maxAgeDays: number;
};

/**
 * The rate of a pair on a day (royalty rules §11): the newest of the pair itself, else 1 ÷ the newest the other way
 * round, exact. One that is older than the territory's `fxMaxAgeDays` is none.
 *
 * @example
 * // Between GHS and USD there is only USD/GHS 10.85 of today:
 * // the factor from GHS to USD is 100/1085, and 12,345.67 GHS are 1,137.85 USD.
 */
export function rateInForce({ direct, inverse, on, maxAgeDays }: Newest): RateInForce | MissingRate {
  const isFresh = (rate: FxRate | undefined): rate is FxRate =>
    rate !== undefined && daysBetween(rate.date, on) <= maxAgeDays;
  if (isFresh(direct)) return { entered: direct, factor: decimal(direct.rate) };
  if (isFresh(inverse)) {
    const { n, d } = decimal(inverse.rate);
    return { entered: inverse, factor: fraction(d, n) };
  }
  return direct === undefined && inverse === undefined ? 'none' : 'stale';
}
