import type { CodedEntry } from '#functions/domain/matching/index/entry-code.ts';

const WHOLE_LIST = 20;

type Holder = { readonly layerAt: number; readonly entry: CodedEntry };

/**
 * Which words the titles of some candidates hold in common: what most of them say tells none of them apart, however
 * rare it is in the catalogue.
 */
export class HeldInCommon {
  readonly #counts: readonly Map<number, number>[];
  readonly #others: number;

  constructor(candidates: readonly Holder[]) {
    const counts: Map<number, number>[] = [];
    for (const { layerAt, entry } of candidates) {
      const ofLayer = counts[layerAt] ?? new Map<number, number>();
      counts[layerAt] = ofLayer;
      for (const [at, term] of entry.title.entries()) {
        if (entry.title.indexOf(term) === at) ofLayer.set(term, (ofLayer.get(term) ?? 0) + 1);
      }
    }
    this.#counts = counts;
    // Two candidates of one title are no family yet: shares are of a whole list.
    this.#others = Math.max(WHOLE_LIST, candidates.length) - 1;
  }

  /** The share of the other candidates whose title has a term too, from 0 to 1. */
  shareOf(layerAt: number, term: number): number {
    return ((this.#counts[layerAt]?.get(term) ?? 1) - 1) / this.#others;
  }
}
