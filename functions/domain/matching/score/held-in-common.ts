import type { CodedEntry } from '#functions/domain/matching/index/entry-code.ts';

const WHOLE_LIST = 20;

type Holder = { readonly id: string; readonly layerAt: number; readonly entry: CodedEntry };

/**
 * Which words the titles of some candidates hold in common: what most of them say tells none of them apart, however
 * rare it is in the catalogue. The entries of one work are one candidate.
 */
export class HeldInCommon {
  readonly #holders: readonly ReadonlyMap<number, ReadonlySet<string>>[];
  readonly #others: number;

  constructor(candidates: readonly Holder[]) {
    const holders: Map<number, Set<string>>[] = [];
    for (const { id, layerAt, entry } of candidates) {
      const ofLayer = holders[layerAt] ?? new Map<number, Set<string>>();
      holders[layerAt] = ofLayer;
      for (const term of entry.title) {
        const known = ofLayer.get(term);
        if (known === undefined) ofLayer.set(term, new Set([id]));
        else known.add(id);
      }
    }
    this.#holders = holders;
    // Two candidates of one title are no family yet: shares are of a whole list.
    this.#others = Math.max(WHOLE_LIST, new Set(candidates.map(({ id }) => id)).size) - 1;
  }

  /** The share of the other candidates whose title has a term too, from 0 to 1. */
  shareOf(layerAt: number, term: number): number {
    return ((this.#holders[layerAt]?.get(term)?.size ?? 1) - 1) / this.#others;
  }
}
