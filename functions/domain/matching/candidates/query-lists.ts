import type { Catalogue, CatalogueLayer } from '#functions/domain/matching/candidates/open-catalogue.ts';
import type { QuerySong, QueryWord } from '#functions/domain/matching/candidates/query-song.ts';
import { similarTerms } from '#functions/domain/matching/candidates/similar-terms.ts';
import { wordWeight } from '#functions/domain/matching/candidates/word-weight.ts';
import { findKey, listLength, readList } from '#functions/domain/matching/index/key-table.ts';
import { readPostings } from '#functions/domain/matching/index/postings.ts';
import { compactKey, neighboursKey, startsKey } from '#functions/domain/matching/index/search-keys.ts';
import { findTerm } from '#functions/domain/matching/index/term-slots.ts';

/** A list of index entries to look through for a song. */
export type QueryList = {
  readonly length: number;
  readonly weight: number;
  readonly read: (into: Uint32Array) => number;
};

/** How many words of a song, the rarest first, are also looked up under other spellings, and how many form pairs. */
const MAX_RESPELT_WORDS = 8;
const MAX_PAIRED_WORDS = 6;
/** A word that occurs in more than this share of the catalogue is taken as spelt correctly. */
const RESPELT_SHARE = 1 / 500;
const RESPELT_ENTRIES = 3;
const PAIR_SHARE = 0.5;

/**
 * The lists to look through for a song in a layer, the shortest first: words, their other spellings, pairs of words,
 * the title without spaces.
 */
export function queryLists(catalogue: Catalogue, song: QuerySong, layerAt: number): readonly QueryList[] {
  const layer = catalogue.layers[layerAt];
  if (layer === undefined) return [];
  const lists = [...wordLists(catalogue, layer, { song, layerAt }), ...pairLists(catalogue, layer, song)];
  return lists.sort((a, b) => a.length - b.length || b.weight - a.weight);
}

function wordLists(
  catalogue: Catalogue,
  layer: CatalogueLayer,
  { song, layerAt }: { readonly song: QuerySong; readonly layerAt: number },
): readonly QueryList[] {
  const weights = new Map<number, number>();
  const add = (term: number, weight: number) => {
    if (term >= 0 && weight > (weights.get(term) ?? 0)) weights.set(term, weight);
  };
  for (const { terms, weight } of song.words) add(terms[layerAt] ?? -1, weight ** 2);
  for (const reading of song.compacts) {
    const term = findTerm(layer.terms, reading);
    add(term, (layer.weights[term] ?? 0) ** 2);
  }
  const commonest = RESPELT_ENTRIES + catalogue.entries * RESPELT_SHARE;
  const respelt = song.words.filter(({ total }) => total <= commonest).sort((a, b) => a.total - b.total);
  for (const word of respelt.slice(0, MAX_RESPELT_WORDS)) {
    for (const { term, similarity } of similarTerms(layer, word)) {
      add(term, ((layer.weights[term] ?? 0) * similarity) ** 2);
    }
  }
  return [...weights].flatMap(([term, weight]) => {
    // A list that was left out for its length has nothing to read.
    if (layer.postings.starts[term] === layer.postings.starts[term + 1]) return [];
    const read = (into: Uint32Array) => readPostings(layer.postings, term, into);
    return [{ length: layer.termCounts[term] ?? 0, weight, read }];
  });
}

function pairLists(catalogue: Catalogue, layer: CatalogueLayer, song: QuerySong): readonly QueryList[] {
  const shares = new Map<number, number>();
  for (const reading of song.compacts) shares.set(compactKey(reading), 1);
  const title = song.title.flatMap((at) => song.words[at] ?? []);
  const artist = song.artist.flatMap((at) => song.words[at] ?? []);
  for (const [at, word] of title.entries()) {
    const next = title[at + 1];
    if (next !== undefined) shares.set(neighboursKey(word.hash, next.hash), PAIR_SHARE);
  }
  // If the log names no artist, the title may contain it.
  const names = rarest(artist.length > 0 ? artist : title);
  for (const word of rarest(title)) {
    for (const name of names) if (name !== word) shares.set(startsKey(word.bytes, name.bytes), PAIR_SHARE);
  }
  return [...shares].flatMap(([key, share]) => {
    const start = findKey(layer.pairs, key);
    if (start < 0) return [];
    const length = listLength(layer.pairs, start);
    const weight = share * wordWeight(length, catalogue.entries) ** 2;
    return [{ length, weight, read: (into: Uint32Array) => readList(layer.pairs, start, into) }];
  });
}

const rarest = (words: readonly QueryWord[]) =>
  [...new Set(words)].sort((a, b) => a.total - b.total).slice(0, MAX_PAIRED_WORDS);
