import { addDays, daysBetween } from '#functions/domain/calendar.ts';
import type { AllocatedPlay } from '#functions/domain/cycles/allocation.ts';
import type { FrozenPlay } from '#functions/domain/cycles/manifest.ts';

/** Plays added up: how many, how long and for how much, and what of each has a work. Money is minor units. */
export type PlayedSums = {
  readonly plays: number;
  readonly matchedPlays: number;
  readonly seconds: number;
  readonly matchedSeconds: number;
  readonly minor: bigint;
  readonly matchedMinor: bigint;
};
/** The plays of a week, by the Monday that it begins with. */
export type PlayedWeek = PlayedSums & { readonly week: string };
export type PlayedByTime = {
  /** In their order; a week without plays is left out. */
  readonly weeks: readonly PlayedWeek[];
  /** Plays by the hour of the station’s day, from midnight on. */
  readonly hours: readonly number[];
};

export const HOURS_OF_A_DAY = 24;
const A_MONDAY = '1970-01-05';
const NOTHING: PlayedSums = {
  ...{ plays: 0, matchedPlays: 0, seconds: 0, matchedSeconds: 0, minor: 0n, matchedMinor: 0n },
};

/**
 * When the plays of a station were: by week, with what of them has a work by plays, seconds and play money (royalty rules
 * §7), and by hour. Plays are counted as the close counts them, those without music too; seconds and money are of plays
 * that no person dismissed. The weeks add up to the station's plays, seconds and play money.
 */
export function playedByTime(
  plays: readonly Pick<FrozenPlay, 'playId' | 'date' | 'time' | 'durationSeconds' | 'workId' | 'dismissed'>[],
  paid: readonly Pick<AllocatedPlay, 'playId' | 'amountMinor'>[],
): PlayedByTime {
  const amounts = new Map(paid.map(({ playId, amountMinor }) => [playId, BigInt(amountMinor)]));
  const weeks = new Map<string, PlayedSums>();
  const hours = Array.from({ length: HOURS_OF_A_DAY }, () => 0);
  for (const play of plays) {
    const week = weekOf(play.date);
    weeks.set(week, addPlayed(weeks.get(week), sumsOf(play, amounts.get(play.playId) ?? 0n)));
    const hour = Number(play.time.slice(0, 2));
    hours[hour] = (hours[hour] ?? 0) + 1;
  }
  return { weeks: inOrder(weeks), hours };
}

/** The weeks of several stations added up, in their order. */
export function mergeWeeks(stations: readonly Pick<PlayedByTime, 'weeks'>[]): readonly PlayedWeek[] {
  const weeks = new Map<string, PlayedSums>();
  for (const { week, ...sums } of stations.flatMap((station) => station.weeks))
    weeks.set(week, addPlayed(weeks.get(week), sums));
  return inOrder(weeks);
}

/** Adds sums of plays. */
export function addPlayed(a: PlayedSums = NOTHING, b: PlayedSums = NOTHING): PlayedSums {
  return {
    plays: a.plays + b.plays,
    matchedPlays: a.matchedPlays + b.matchedPlays,
    seconds: a.seconds + b.seconds,
    matchedSeconds: a.matchedSeconds + b.matchedSeconds,
    minor: a.minor + b.minor,
    matchedMinor: a.matchedMinor + b.matchedMinor,
  };
}

/** The Monday on which the week of a day begins. */
const weekOf = (date: string): string => addDays(date, -(((daysBetween(A_MONDAY, date) % 7) + 7) % 7));

function sumsOf(
  { durationSeconds, workId, dismissed }: Pick<FrozenPlay, 'durationSeconds' | 'workId' | 'dismissed'>,
  minor: bigint,
): PlayedSums {
  if (dismissed === true) return { ...NOTHING, plays: 1 };
  const own = { plays: 1, seconds: durationSeconds, minor };
  if (workId === undefined) return { ...NOTHING, ...own };
  return { ...own, matchedPlays: 1, matchedSeconds: durationSeconds, matchedMinor: minor };
}

const inOrder = (weeks: ReadonlyMap<string, PlayedSums>): readonly PlayedWeek[] =>
  [...weeks].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([week, sums]) => ({ week, ...sums }));
