import { type Fraction, fraction, roundHalfEven, sum } from '#functions/domain/cycles/fraction.ts';
import type { Points } from '#functions/domain/cycles/points-of.ts';
import type { Money } from '#shared/money.ts';
import { moneyOf } from '#shared/money.ts';

/** What a station was invoiced in a cycle, and what that is divided by. */
export type ValuedStation = {
  readonly stationId: string;
  readonly gross: Money;
  readonly points?: Points | undefined;
};
type Played = { readonly stationId: string; readonly seconds: number };

/**
 * What plays would be worth at the point values of a cycle: for each station its gross ÷ points, times the plays or
 * their seconds. Exact until the end, then rounded half-even once. Plays of stations that had no value then count
 * nothing; undefined where that holds for all of them.
 *
 * @example
 * const kasapa = { stationId: 'K', gross: { minor: 1000n, currency: 'GHS' }, points: { per: 'second', count: 3000 } };
 * expectedValue([{ stationId: 'K', seconds: 200 }], [kasapa]); // → { minor: 67n, currency: 'GHS' }
 */
export function expectedValue(
  plays: readonly Played[],
  stations: readonly ValuedStation[],
): Money | undefined {
  const byStation = Map.groupBy(plays, ({ stationId }) => stationId);
  const parts: Fraction[] = [];
  for (const { stationId, gross, points } of stations) {
    const of = byStation.get(stationId);
    if (of === undefined || points === undefined || points.count === 0) continue;
    const units = points.per === 'play' ? of.length : of.reduce((all, { seconds }) => all + seconds, 0);
    parts.push(fraction(gross.minor * BigInt(units), BigInt(points.count)));
  }
  const currency = stations[0]?.gross.currency;
  return parts.length === 0 || currency === undefined
    ? undefined
    : moneyOf(roundHalfEven(sum(parts)), currency);
}
