import { type CatalogueLayer, termBytes } from '#functions/domain/matching/candidates/open-catalogue.ts';
import type { QuerySong } from '#functions/domain/matching/candidates/query-song.ts';
import type { CodedEntry } from '#functions/domain/matching/index/entry-code.ts';
import { isNumber, type WordSimilarities } from '#functions/domain/matching/score/word-similarities.ts';

/** A word of one side: its weight, and how well the other side's title and names have it. */
export type ComparedWord = {
  readonly weight: number;
  /** How many bytes it has. */
  readonly letters: number;
  readonly inTitle: number;
  readonly inNames: number;
  readonly isNumber: boolean;
};

/** The words of a play and of an entry, each with its best likeness on the other side. */
export type SharedWords = {
  readonly askedTitle: readonly ComparedWord[];
  readonly askedArtist: readonly ComparedWord[];
  readonly entryTitle: readonly ComparedWord[];
  readonly entryNames: readonly ComparedWord[];
};

/**
 * Compares words whatever their order. Names are the entry's artist, or its writers where the play's artist is more
 * like them: logs name performers and works name writers, so a performer who wrote nothing is no conflict.
 */
export function sharedWords(
  asked: QuerySong,
  entry: CodedEntry,
  { layer, similarities }: { readonly layer: CatalogueLayer; readonly similarities: WordSimilarities },
): SharedWords {
  const held = (term: number): ComparedWord => {
    const row = similarities.row(term);
    const bytes = termBytes(layer, term);
    return {
      weight: layer.weights[term] ?? 0,
      letters: bytes.length,
      inTitle: bestOf(row, asked.title),
      inNames: bestOf(row, asked.artist),
      isNumber: isNumber(bytes),
    };
  };
  const [entryTitle, heldArtist, heldWriters] = [
    entry.title.map(held),
    entry.artist.map(held),
    entry.writers.map(held),
  ];
  const useWriters = likeness(heldWriters) > likeness(heldArtist);
  const names = useWriters ? entry.writers : entry.artist;
  const titleRows = entry.title.map((term) => similarities.row(term));
  const nameRows = names.map((term) => similarities.row(term));
  const askedWord = (at: number): ComparedWord => {
    const word = asked.words[at];
    return {
      weight: word?.weight ?? 0,
      letters: word?.bytes.length ?? 0,
      inTitle: bestAt(titleRows, at),
      inNames: bestAt(nameRows, at),
      isNumber: word !== undefined && isNumber(word.bytes),
    };
  };
  return {
    askedTitle: optionalFirst(asked.title.map(askedWord), asked.song.startsWithTrackNumber),
    askedArtist: asked.artist.map(askedWord),
    entryTitle: optionalFirst(entryTitle, entry.startsWithTrackNumber),
    entryNames: useWriters ? heldWriters : heldArtist,
  };
}

/** How much of the weight of some words the other side has. */
export function likeness(
  words: readonly ComparedWord[],
  of: (word: ComparedWord) => number = anywhere,
): number {
  let all = 0;
  let found = 0;
  for (const word of words) {
    all += word.weight;
    found += word.weight * of(word);
  }
  return all === 0 ? 0 : found / all;
}

/** How much of the letters of some words the other side has: what a word says counts here however common it is. */
export function lettersFound(words: readonly ComparedWord[]): number {
  let all = 0;
  let found = 0;
  for (const word of words) {
    all += word.letters;
    found += word.letters * anywhere(word);
  }
  return all === 0 ? 0 : found / all;
}

export const inTitle = (word: ComparedWord): number => word.inTitle;
export const inNames = (word: ComparedWord): number => word.inNames;
export const anywhere = (word: ComparedWord): number => Math.max(word.inTitle, word.inNames);

/** A number that may be a track's weighs nothing unless the other side has it. */
function optionalFirst(
  words: readonly ComparedWord[],
  startsWithTrackNumber: boolean,
): readonly ComparedWord[] {
  const [first, ...rest] = words;
  if (!startsWithTrackNumber || first === undefined || first.inTitle === 1) return words;
  return [{ ...first, weight: 0, letters: 0, isNumber: false }, ...rest];
}

function bestOf(row: Float32Array, places: readonly number[]): number {
  let best = 0;
  for (const at of places) best = Math.max(best, row[at] ?? 0);
  return best;
}

function bestAt(rows: readonly Float32Array[], at: number): number {
  let best = 0;
  for (const row of rows) best = Math.max(best, row[at] ?? 0);
  return best;
}
