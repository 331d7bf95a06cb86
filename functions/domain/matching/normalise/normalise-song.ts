import { plainWords } from '#functions/domain/matching/normalise/plain-words.ts';
import { splitTitle } from '#functions/domain/matching/normalise/split-title.ts';
import { typedLetters } from '#functions/domain/matching/normalise/typed-letters.ts';
import { versionTags } from '#functions/domain/matching/normalise/version-tags.ts';

const MAX_TEXT_CHARACTERS = 600;
const MAX_TITLE_WORDS = 40;
const MAX_NAME_WORDS = 32;

/** What a play's log or a catalogue says of a song. */
export type SongText = {
  readonly title?: string | undefined;
  readonly artist?: string | undefined;
  readonly writers?: string | undefined;
};

/** A song as matching compares it. */
export type Song = {
  readonly title: readonly string[];
  /** Where the pieces of the title start; the first is 0. */
  readonly pieceStarts: readonly number[];
  /** The first word of the title may be a track's number: it counts only where both have it. */
  readonly startsWithTrackNumber: boolean;
  readonly artist: readonly string[];
  readonly writers: readonly string[];
  /** Kinds of version, a bit each: `versionTags`. */
  readonly tags: number;
};

/**
 * The words of a song, the same for spellings that people mean to be the same. Titles and names of any length and
 * script are accepted; words beyond the limits are ignored, and a text of signs alone gives no words.
 */
export function normaliseSong({ title = '', artist = '', writers = '' }: SongText): Song {
  const parts = splitTitle(typedLetters(title.slice(0, MAX_TEXT_CHARACTERS)));
  const words = parts.trackNumber === undefined ? [] : plainWords(parts.trackNumber);
  const startsWithTrackNumber = words.length === 1;
  const pieceStarts: number[] = startsWithTrackNumber ? [0] : [];
  for (const piece of parts.pieces) {
    const found = plainWords(piece);
    if (found.length > 0 && words.length < MAX_TITLE_WORDS) pieceStarts.push(words.length);
    words.push(...found);
  }
  const titleWords = words.slice(0, MAX_TITLE_WORDS);
  return {
    title: titleWords,
    pieceStarts,
    startsWithTrackNumber,
    artist: nameWords([artist, ...parts.featured].join(' ; ')),
    writers: nameWords(writers),
    tags: versionTags(titleWords),
  };
}

/** What logs write where they have no name. */
const NO_NAME = /^[\s[(<]*(?:null|unknown(?: artist)?|unk|n\/?a|none|various(?: artists)?|va)?[\s\])>.?-]*$/i;

/** Joining words carry no name. */
const BETWEEN_NAMES = new Set(['and', 'feat', 'ft', 'featuring', 'vs', 'with']);

function nameWords(names: string): string[] {
  const text = typedLetters(names.slice(0, MAX_TEXT_CHARACTERS));
  const words = plainWords(inSpokenOrder(text));
  return words.filter((word) => !BETWEEN_NAMES.has(word)).slice(0, MAX_NAME_WORDS);
}

/** "Last, First" is one person with one comma; with "and" or more commas it is a list of people. */
function inSpokenOrder(names: string): string {
  return names
    .split(/\s*[;|]\s*/)
    .filter((name) => !NO_NAME.test(name.replaceAll('.', '')))
    .map((name) => {
      const [last = '', first = '', ...more] = name.split(',');
      const one = first.trim() !== '' && more.length === 0 && !/[&+/]|\band\b|\bfeat|\bft\b/i.test(name);
      return one ? `${first} ${last}` : name;
    })
    .join(' ');
}
