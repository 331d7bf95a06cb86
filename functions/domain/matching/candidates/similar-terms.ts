import { type CatalogueLayer, termBytes } from '#functions/domain/matching/candidates/open-catalogue.ts';
import type { QueryWord } from '#functions/domain/matching/candidates/query-song.ts';
import { findKey, readList } from '#functions/domain/matching/index/key-table.ts';
import { spellingKeys } from '#functions/domain/matching/index/search-keys.ts';
import { editDistance } from '#functions/domain/matching/score/edit-distance.ts';
import { bitCount } from '#functions/domain/matching/score/letter-mask.ts';

const MAX_VARIANTS = 4;
const LONG_WORD_BYTES = 7;
const found = new Uint32Array(512);

/** A term that is spelt much like a word. */
export type SimilarTerm = { readonly term: number; readonly similarity: number };

/** The terms of a layer at one edit from a word, at two for a long one: the closest first, at most four, never the word itself. */
export function similarTerms(layer: CatalogueLayer, word: QueryWord): readonly SimilarTerm[] {
  const most = word.bytes.length >= LONG_WORD_BYTES ? 2 : 1;
  const tried = new Set<number>();
  const similar: SimilarTerm[] = [];
  for (const key of spellingKeys(word.bytes)) {
    const start = findKey(layer.spellings, key);
    const count = start < 0 ? 0 : readList(layer.spellings, start, found);
    for (let at = 0; at < count; at += 1) {
      const term = found[at] ?? 0;
      if (tried.has(term)) continue;
      tried.add(term);
      const mask = layer.masks[term] ?? 0;
      if (bitCount(word.mask & ~mask) > most || bitCount(mask & ~word.mask) > most) continue;
      const bytes = termBytes(layer, term);
      const distance = editDistance(word.bytes, bytes, most);
      if (distance === 0 || distance > most) continue;
      similar.push({ term, similarity: 1 - distance / Math.max(bytes.length, word.bytes.length) });
    }
  }
  return similar.sort((a, b) => b.similarity - a.similarity || a.term - b.term).slice(0, MAX_VARIANTS);
}
