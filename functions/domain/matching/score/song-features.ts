import type { CatalogueLayer } from '#functions/domain/matching/candidates/open-catalogue.ts';
import type { QuerySong } from '#functions/domain/matching/candidates/query-song.ts';
import type { CodedEntry } from '#functions/domain/matching/index/entry-code.ts';
import { compactOf, compactTitles, editRatio } from '#functions/domain/matching/score/compact-texts.ts';
import { pieceLikeness } from '#functions/domain/matching/score/piece-likeness.ts';
import {
  anywhere,
  type ComparedWord,
  inNames,
  inTitle,
  lettersFound,
  likeness,
  sharedWords,
} from '#functions/domain/matching/score/shared-words.ts';
import type { WordSimilarities } from '#functions/domain/matching/score/word-similarities.ts';

/** What is looked at when a play is compared with an entry, in the order of the numbers that `songFeatures` gives. */
export const FEATURES = [
  'title words of the play in the title',
  'title words of the work in the title',
  'title words both ways',
  'artist words of the play anywhere',
  'artist words of the work anywhere',
  'artist words both ways',
  'artist words in the artist',
  'all words of the play anywhere',
  'all words of the work anywhere',
  'all words, the lesser way',
  'all words, the better way',
  'best piece of the title',
  'rarity of the best piece',
  'best piece is what the artist is called',
  'first piece of the work in the play',
  'first piece of the play in the work',
  'title as written',
  'best piece as written',
  'artist as written',
  'title exactly',
  'piece exactly',
  'artist exactly',
  'play has no artist',
  'work has no artist',
  'neither has an artist',
  'numbers conflict',
  'a number on one side only',
  'rarity of what they share',
  'rarest word of the play that is missing',
  'rarest word of the first piece that is missing',
  'artist conflicts and title agrees',
  'duration within 5 seconds',
  'duration beyond 20 seconds',
  'other version',
  'length of the title',
  'letters of the play anywhere',
  'letters of the work anywhere',
  'letters of the title of the play anywhere',
  'letters of the title of the work anywhere',
  'letters of the artist, the lesser way',
  'artist is named in full',
  'how much its title tells',
] as const;

const SAME_SECONDS = 5;
const OTHER_SECONDS = 20;
const SHARED_SCALE = 4;
const TELLING_LETTERS = 4;
const MOST_TELLING_LETTERS = 8;

/** Compares a play with an entry: numbers from 0 to 1, in the order of FEATURES. */
export function songFeatures(
  asked: QuerySong,
  entry: CodedEntry,
  using: {
    readonly layer: CatalogueLayer;
    readonly similarities: WordSimilarities;
    /** The share of the other candidates whose title has a term too. */
    readonly shareOf: (term: number) => number;
  },
): readonly number[] {
  const words = sharedWords(asked, entry, using);
  const { askedTitle, askedArtist, entryTitle, entryNames } = words;
  const [askedAll, heldAll] = [
    [...askedTitle, ...askedArtist],
    [...entryTitle, ...entryNames],
  ];
  const [titleAsked, titleHeld] = [likeness(askedTitle, inTitle), likeness(entryTitle, inTitle)];
  const [allAsked, allHeld] = [likeness(askedAll), likeness(heldAll)];
  const noArtist = askedArtist.length === 0;
  const noNames = entryNames.length === 0;
  const artistAsked = likeness(askedArtist);
  const artistHeld = likeness(entryNames);
  const artistBoth = noArtist || noNames ? 0 : harmonic(artistAsked, artistHeld);
  const pieces = pieceLikeness(asked, entry, words);
  const titles = compactTitles(entry, using.layer);
  const [askedWhole = NOTHING] = asked.compacts;
  const [heldWhole = NOTHING] = titles;
  const written = editRatio(askedWhole, heldWhole);
  const piecesWritten = bestRatio(asked.compacts, titles, written);
  const artistWritten = editRatio(asked.compactArtist, compactOf(entry.artist, using.layer));
  const conflict = !noArtist && !noNames ? 1 - Math.max(artistAsked, artistHeld) : 0;
  return [
    titleAsked,
    titleHeld,
    harmonic(titleAsked, titleHeld),
    artistAsked,
    artistHeld,
    artistBoth,
    noArtist || noNames ? 0 : likeness(askedArtist, inNames),
    allAsked,
    allHeld,
    Math.min(allAsked, allHeld),
    Math.max(allAsked, allHeld),
    pieces.best,
    pieces.rarity,
    pieces.isName,
    pieces.entryFirst,
    pieces.askedFirst,
    written,
    piecesWritten,
    artistWritten,
    flag(written === 1),
    flag(piecesWritten === 1),
    flag(artistWritten === 1),
    flag(noArtist),
    flag(noNames),
    flag(noArtist && noNames),
    ...numbers(askedTitle, entryTitle),
    Math.min(1, sum(askedAll, (word) => word.weight * anywhere(word)) / SHARED_SCALE),
    rarestMissing(askedTitle),
    rarestMissing(entryTitle.slice(pieces.entryStart, pieces.heldEnd)),
    conflict * Math.max(titleAsked, titleHeld),
    ...durations(asked.durationSeconds, entry.durationSeconds),
    flag(asked.song.tags !== entry.tags),
    Math.min(1, Math.min(askedTitle.length, entryTitle.length) / 10),
    lettersFound(askedAll),
    lettersFound(heldAll),
    lettersFound(askedTitle),
    lettersFound(entryTitle),
    noArtist || noNames ? 0 : Math.min(lettersFound(askedArtist), lettersFound(entryNames)),
    Math.max(leastFound(askedArtist), leastFound(entryNames)),
    howMuchTold(entryTitle, (at) => using.shareOf(entry.title[at] ?? 0)),
  ];
}

const NOTHING = new Uint8Array(0);
const flag = (holds: boolean) => (holds ? 1 : 0);
const harmonic = (a: number, b: number) => (a + b === 0 ? 0 : (2 * a * b) / (a + b));
const sum = (words: readonly ComparedWord[], of: (word: ComparedWord) => number) =>
  words.reduce((total, word) => total + of(word), 0);

function bestRatio(asked: readonly Uint8Array[], held: readonly Uint8Array[], whole: number): number {
  let best = whole;
  for (const one of asked) {
    for (const other of held) if (best < 1) best = Math.max(best, editRatio(one, other, best));
  }
  return best;
}

/** How well the worst of a name's words is found: a first name in common is not an artist in common. */
function leastFound(words: readonly ComparedWord[]): number {
  return words.length === 0 ? 0 : words.reduce((least, word) => Math.min(least, anywhere(word)), 1);
}

/**
 * How well a title tells its work apart, letter by letter: a word says as much as it is rare in the catalogue, less as
 * far as the other candidates say it too. Fewer than four letters say little whatever they are, and a long name beside
 * words that many say no more than one of eight.
 */
function howMuchTold(title: readonly ComparedWord[], shareOf: (at: number) => number): number {
  let [told, letters] = [0, 0];
  for (const [at, word] of title.entries()) {
    const counted = Math.min(word.letters, MOST_TELLING_LETTERS);
    told += counted * word.weight * (1 - shareOf(at));
    letters += counted;
  }
  return Math.min(1, told / Math.max(TELLING_LETTERS, letters));
}

function rarestMissing(words: readonly ComparedWord[]): number {
  return words.reduce((most, word) => Math.max(most, word.weight * (1 - anywhere(word))), 0);
}

/**
 * Two flags: each title has a number that the other lacks, so they are different parts of something; or only one title
 * has.
 */
function numbers(asked: readonly ComparedWord[], held: readonly ComparedWord[]): readonly [number, number] {
  const missing = (word: ComparedWord) => word.isNumber && anywhere(word) < 1;
  const [inAsked, inHeld] = [asked.some(missing), held.some(missing)];
  return [flag(inAsked && inHeld), flag(inAsked !== inHeld)];
}

function durations(asked: number, held: number): readonly [number, number] {
  if (asked === 0 || held === 0) return [0, 0];
  const apart = Math.abs(asked - held);
  return [flag(apart <= SAME_SECONDS), flag(apart > OTHER_SECONDS)];
}
