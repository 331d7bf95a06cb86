import { cleanText } from './clean-text.ts';
import { displayArtist, UNKNOWN_ARTIST } from './display-artist.ts';
import type { Recording } from './recording.ts';

/** Notes that name a single recording or title; those beyond are counted. */
const NAMED = 20;

/** What a recipient should know of how recordings were written: titles that had to change, performers not known. */
export function reportNotes(recordings: readonly Recording[]): readonly string[] {
  const titles = recordings.flatMap(({ works }) => works.map(({ title }) => title.trim()));
  const changed = titles.filter((title) => cleanText(title) !== title);
  const unknown = recordings.filter((recording) => displayArtist(recording) === UNKNOWN_ARTIST);
  return [
    ...named(
      changed,
      (title) => `${JSON.stringify(title)} is written as ${JSON.stringify(cleanText(title))}`,
    ),
    ...named(
      unknown,
      ({ id }) => `nobody names a performer or writer of ${id}; it is written as ${UNKNOWN_ARTIST}`,
    ),
  ];
}

function named<T>(all: readonly T[], say: (one: T) => string): readonly string[] {
  const said = all.slice(0, NAMED).map(say);
  const rest = all.length - said.length;
  return rest > 0 ? [...said, `… and ${rest} more like the last`] : said;
}
