import { type Fraction, fraction, isLess, ONE, sum, times, ZERO } from '#functions/domain/cycles/fraction.ts';
import type { Points } from '#functions/domain/cycles/points-of.ts';
import type { Money } from '#shared/money.ts';

/** What a station was invoiced in a cycle, and what that is divided by. */
export type ValuedStation = {
  readonly stationId: string;
  readonly gross: Money;
  readonly points?: Points | undefined;
};
/** What one play or one second of a station is worth, in minor units; exact. */
type Worth = Pick<Points, 'per'> & { readonly each: Fraction };
/** What plays of each station are worth; stations that had no value are not among them. */
export type Worths = ReadonlyMap<string, Worth>;
export type Played = { readonly stationId: string; readonly seconds: number };

/** The point values of a cycle: of each station its gross ÷ its points. */
export function worthsOf(stations: readonly ValuedStation[]): Worths {
  return new Map(
    stations.flatMap(({ stationId, gross, points }) =>
      points === undefined || points.count === 0
        ? []
        : [[stationId, { per: points.per, each: fraction(gross.minor, BigInt(points.count)) }]],
    ),
  );
}

type HoldingStation = ValuedStation & { readonly held: Money };
type Held = { readonly stations: readonly HoldingStation[]; readonly heldMinor: bigint };

/**
 * What plays that wait in a locked cycle are worth: at its own point values, and never more than it holds (royalty rules
 * §9.1). A station’s plays share what it held at the most, and all of them what the cycle still holds for plays that
 * nobody has identified, so that the songs of a cycle never come to more than that.
 *
 * @example
 * const kasapa = { stationId: 'K', gross: ghs(1000n), held: ghs(400n), points: { per: 'play', count: 10 } };
 * heldWorths([{ stationId: 'K', seconds: 200 }], { stations: [kasapa], heldMinor: 30n }); // → K: 30 a play, not 100
 */
export function heldWorths(plays: readonly Played[], { stations, heldMinor }: Held): Worths {
  const played = unitsOf(plays);
  const heldOf = new Map(stations.map(({ stationId, held }) => [stationId, held.minor]));
  const capped = new Map(
    [...worthsOf(stations)].map(([stationId, { per, each }]) => {
      const units = played.get(stationId)?.[per] ?? 0;
      if (units === 0) return [stationId, { per, each }] as const;
      return [stationId, { per, each: lesser(each, fraction(heldOf.get(stationId) ?? 0n, BigInt(units))) }];
    }),
  );
  const all = valueAt(capped, played);
  const isWithin = all.n === 0n || isLess(all, fraction(heldMinor, 1n));
  const part = isWithin ? ONE : fraction((heldMinor < 0n ? 0n : heldMinor) * all.d, all.n);
  return new Map([...capped].map(([id, { per, each }]) => [id, { per, each: times(each, part) }]));
}

/** What plays come to; undefined where none of their stations has a value. */
export function worthOf(plays: readonly Played[], worths: Worths): Fraction | undefined {
  const played = unitsOf(plays);
  return [...played.keys()].some((stationId) => worths.has(stationId)) ? valueAt(worths, played) : undefined;
}

type Units = ReadonlyMap<string, Readonly<Record<Points['per'], number>>>;

function unitsOf(plays: readonly Played[]): Units {
  const units = new Map<string, { play: number; second: number }>();
  for (const { stationId, seconds } of plays) {
    const of = units.get(stationId) ?? { play: 0, second: 0 };
    units.set(stationId, { play: of.play + 1, second: of.second + seconds });
  }
  return units;
}

function valueAt(worths: Worths, units: Units): Fraction {
  return sum(
    [...units].map(([stationId, of]) => {
      const worth = worths.get(stationId);
      return worth === undefined ? ZERO : fraction(worth.each.n * BigInt(of[worth.per]), worth.each.d);
    }),
  );
}

const lesser = (a: Fraction, b: Fraction): Fraction => (isLess(b, a) ? b : a);
