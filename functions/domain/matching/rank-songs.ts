import { expectedValue, type ValuedStation } from '#functions/domain/matching/expected-value.ts';
import type { Money } from '#shared/money.ts';

type Waiting = {
  readonly territory: string;
  readonly song: string;
  readonly stationId: string;
  readonly date: string;
  readonly seconds: number;
};

/** Plays of one territory with one title and artist. */
export type RankedSong<P> = {
  readonly territory: string;
  readonly song: string;
  readonly plays: readonly P[];
  readonly seconds: number;
  readonly expected: Money | undefined;
};

/** A song's place in the queue, from which a listing continues even after the song has left the queue. */
export type SongRank = {
  readonly minor: string;
  readonly seconds: number;
  readonly song: string;
  readonly territory: string;
};

/**
 * Groups plays that wait by territory and song: the most money first, then the longest, then by song. Amounts of
 * different currencies are compared as plain numbers; a song of unknown worth comes after those worth nothing.
 */
export function rankSongs<P extends Waiting>(
  plays: readonly P[],
  stationsOf: ReadonlyMap<string, readonly ValuedStation[]>,
): readonly RankedSong<P>[] {
  const byTerritory = Map.groupBy(plays, ({ territory }) => territory);
  return [...byTerritory]
    .flatMap(([territory, within]) =>
      [...Map.groupBy(within, ({ song }) => song)].map(([song, of]) => ({
        territory,
        song,
        plays: of,
        seconds: of.reduce((all, { seconds }) => all + seconds, 0),
        expected: expectedValue(of, stationsOf.get(territory) ?? []),
      })),
    )
    .map((ranked) => ({ ranked, rank: rankOf(ranked) }))
    .sort((a, b) => compareRanks(a.rank, b.rank))
    .map(({ ranked }) => ranked);
}

export function rankOf({
  expected,
  seconds,
  song,
  territory,
}: Pick<RankedSong<unknown>, 'expected' | 'seconds' | 'song' | 'territory'>): SongRank {
  return { minor: String(expected?.minor ?? -1n), seconds, song, territory };
}

/** Negative where `a` comes first. */
export function compareRanks(a: SongRank, b: SongRank): number {
  const money = BigInt(b.minor) - BigInt(a.minor);
  if (money !== 0n) return money > 0n ? 1 : -1;
  return b.seconds - a.seconds || order(a.song, b.song) || order(a.territory, b.territory);
}

const order = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
