import { type CatalogueLayer, termBytes } from '#functions/domain/matching/candidates/open-catalogue.ts';
import type { QueryWord } from '#functions/domain/matching/candidates/query-song.ts';
import { editDistance } from '#functions/domain/matching/score/edit-distance.ts';
import { bitCount } from '#functions/domain/matching/score/letter-mask.ts';

/** Words that differ in more than this share of their letters are different words. */
const MOST_CHANGED = 0.4;
const LEAST_BYTES = 3;

/**
 * How similar the words of a play are to a layer's terms; each term is compared once, however many candidates have it.
 */
export class WordSimilarities {
  readonly #rows = new Map<number, Float32Array>();
  readonly #words: readonly QueryWord[];
  readonly #layer: CatalogueLayer;
  readonly #layerAt: number;

  constructor(words: readonly QueryWord[], layer: CatalogueLayer, { layerAt }: { readonly layerAt: number }) {
    this.#words = words;
    this.#layer = layer;
    this.#layerAt = layerAt;
  }

  /**
   * For each of the play's words: 1 if it is the term, 0 if it is another word, in between if it is spelt much like it.
   */
  row(term: number): Float32Array {
    const known = this.#rows.get(term);
    if (known !== undefined) return known;
    const row = new Float32Array(this.#words.length);
    for (const [at, word] of this.#words.entries()) row[at] = this.#similarity(word, term);
    this.#rows.set(term, row);
    return row;
  }

  #similarity(word: QueryWord, term: number): number {
    if (word.terms[this.#layerAt] === term) return 1;
    const bytes = termBytes(this.#layer, term);
    const [shorter, longer] = [
      Math.min(bytes.length, word.bytes.length),
      Math.max(bytes.length, word.bytes.length),
    ];
    const most = Math.floor(longer * MOST_CHANGED);
    if (shorter < LEAST_BYTES || longer - shorter > most) return 0;
    const mask = this.#layer.masks[term] ?? 0;
    if (bitCount(word.mask & ~mask) > most || bitCount(mask & ~word.mask) > most) return 0;
    if (isNumber(bytes) || isNumber(word.bytes)) return 0;
    const distance = editDistance(word.bytes, bytes, most);
    return distance > most ? 0 : (1 - distance / longer) ** 2;
  }
}

/** Whether a word is a number: a different number is another part, not a misspelling. */
export function isNumber(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte >= 0x30 && byte <= 0x39);
}
