import type { AllocatedPlay } from '#functions/domain/cycles/allocation.ts';
import { UNIDENTIFIED } from '#functions/domain/cycles/claims/play-claims.ts';
import { compareUtf8 } from '#functions/domain/cycles/references.ts';
import { songKey } from '#functions/domain/matching/song-key.ts';

/** A song that a station played and nobody identified: as it was first heard, how often and long, and what is held of it. */
export type UnidentifiedSong = {
  readonly title?: string | undefined;
  readonly artist?: string | undefined;
  readonly firstDate: string;
  readonly lastDate: string;
  readonly plays: number;
  readonly seconds: number;
  readonly minor: bigint;
};

/**
 * Gathers the songs of a station's unidentified plays, one for all spellings that differ in case, marks and punctuation
 * alone. It keeps one entry a song, never the plays.
 */
export function gatherSongs() {
  const songs = new Map<string, UnidentifiedSong>();
  return {
    add(play: AllocatedPlay): void {
      const share = play.shares.find(({ ref }) => ref === UNIDENTIFIED.ref);
      if (share === undefined) return;
      const key = songKey(play);
      songs.set(key, added(songs.get(key), play, BigInt(share.amountMinor)));
    },
    /** Those that hold most first; of as much, in the order of their keys. */
    inOrder: (): readonly UnidentifiedSong[] =>
      [...songs]
        .toSorted(([a, one], [b, other]) => compareMinor(other.minor, one.minor) || compareUtf8(a, b))
        .map(([, song]) => song),
  };
}

function added(song: UnidentifiedSong | undefined, play: AllocatedPlay, minor: bigint): UnidentifiedSong {
  const { title, artist, date, durationSeconds } = play;
  const known = song ?? { title, artist, firstDate: date, lastDate: date, plays: 0, seconds: 0, minor: 0n };
  return {
    ...known,
    firstDate: date < known.firstDate ? date : known.firstDate,
    lastDate: date > known.lastDate ? date : known.lastDate,
    plays: known.plays + 1,
    seconds: known.seconds + durationSeconds,
    minor: known.minor + minor,
  };
}

const compareMinor = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0);
