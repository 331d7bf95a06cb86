import { roundHalfEven } from '#functions/domain/cycles/fraction.ts';
import { type Played, type ValuedStation, worthOf, worthsOf } from '#functions/domain/matching/worths.ts';
import type { Money } from '#shared/money.ts';
import { moneyOf } from '#shared/money.ts';

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
  const worth = worthOf(plays, worthsOf(stations));
  const currency = stations[0]?.gross.currency;
  return worth === undefined || currency === undefined ? undefined : moneyOf(roundHalfEven(worth), currency);
}
