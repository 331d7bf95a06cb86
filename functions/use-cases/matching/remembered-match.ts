import { matchSong, type NamedSong, type SongMatch } from '#functions/domain/matching/match-song.ts';
import type { OpenIndex } from '#functions/ports/environment.ts';

/** How many answers a process remembers: a station's log repeats a song 17 times on average. */
const MOST_REMEMBERED = 20_000;
/** Durations are compared in steps of this, so that plays of one song are looked up once. */
const BUCKET_SECONDS = 5;

/** The work of a song by title and names. The answer is remembered for each index. */
export function rememberedMatch({ catalogue, memo }: OpenIndex, song: NamedSong): SongMatch {
  const { title, artist, durationSeconds = 0 } = song;
  const bucket = Math.round(durationSeconds / BUCKET_SECONDS) * BUCKET_SECONDS;
  const key = `${bucket}\n${title ?? ''}\n${artist ?? ''}`;
  const known = memo.get(key);
  if (known !== undefined) return known;
  const match = matchSong(catalogue, { title, artist, durationSeconds: bucket });
  if (memo.size >= MOST_REMEMBERED) memo.clear();
  memo.set(key, match);
  return match;
}
