import { type CycleWorths, type SongMoney, songMoney } from '#functions/domain/matching/song-money.ts';
import { type Money, moneyOf } from '#shared/money.ts';

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
  /** Cycle by cycle, in the order in which they come. */
  readonly money: readonly SongMoney[];
  /** The sum of these; undefined where nothing is known of any. */
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
  worthsAt: (play: P) => CycleWorths,
): readonly RankedSong<P>[] {
  const byTerritory = Map.groupBy(plays, ({ territory }) => territory);
  return [...byTerritory]
    .flatMap(([territory, within]) =>
      [...Map.groupBy(within, ({ song }) => song)].map(([song, of]) => {
        const money = [...Map.groupBy(of, worthsAt)].map(([worths, plays]) => songMoney(plays, worths));
        const seconds = of.reduce((all, { seconds }) => all + seconds, 0);
        return { territory, song, plays: of, seconds, money, expected: sumOf(money) };
      }),
    )
    .map((ranked) => ({ ranked, rank: rankOf(ranked) }))
    .sort((a, b) => compareRanks(a.rank, b.rank))
    .map(({ ranked }) => ranked);
}

function sumOf(money: readonly SongMoney[]): Money | undefined {
  const known = money.flatMap(({ amount }) => amount ?? []);
  const [first] = known;
  return (
    first &&
    moneyOf(
      known.reduce((sum, { minor }) => sum + minor, 0n),
      first.currency,
    )
  );
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
