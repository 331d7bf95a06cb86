import { wordWeight } from '#functions/domain/matching/candidates/word-weight.ts';
import { hashBytes } from '#functions/domain/matching/index/hash-bytes.ts';
import type { IndexLayer } from '#functions/domain/matching/index/open-index.ts';
import { countOf, placesOf, stringAt } from '#functions/domain/matching/index/string-table.ts';
import { findTerm } from '#functions/domain/matching/index/term-slots.ts';
import { letterMask } from '#functions/domain/matching/score/letter-mask.ts';

/** A layer within its catalogue. */
export type CatalogueLayer = IndexLayer & {
  /** 1 for each entry that a later delta replaced or removed. */
  readonly gone: Uint8Array;
  /** For each term of this layer, how many entries of all layers have it. */
  readonly totals: Uint32Array;
  /** How significant each term is: `wordWeight`. */
  readonly weights: Float32Array;
  /** The letters of each term: `letterMask`. */
  readonly masks: Uint32Array;
  /** Scores of entries while candidates are gathered; all zero in between. */
  readonly scores: Float32Array;
};

/** A base, or several that each hold a part of the works, and the deltas since. One query at a time. */
export type Catalogue = {
  readonly layers: readonly CatalogueLayer[];
  readonly entries: number;
  readonly versions: { readonly bases: readonly string[]; readonly deltas: readonly string[] };
};

/**
 * Joins open indexes into the catalogue that plays are matched against. Layers come oldest first. A delta's entries and
 * removals hide the same ids in all earlier layers. Words are counted over all layers, so that works in a small delta
 * are judged like those in the base.
 */
export function openCatalogue(indexes: readonly IndexLayer[]): Catalogue {
  const layers = indexes.map((index) => ({
    ...index,
    gone: new Uint8Array(index.entries),
    totals: index.termCounts.slice(),
    weights: new Float32Array(index.termCounts.length),
    masks: masksOf(index),
    scores: new Float32Array(index.entries),
  }));
  for (const [at, layer] of layers.entries()) {
    for (const earlier of layers.slice(0, at)) {
      addTotals(earlier, layer);
      if (layer.delta) putOut(earlier, layer);
    }
  }
  const entries = layers.reduce((sum, layer) => sum + layer.entries, 0);
  for (const { totals, weights } of layers) {
    for (let term = 0; term < totals.length; term += 1)
      weights[term] = wordWeight(totals[term] ?? 0, entries);
  }
  return {
    layers,
    entries,
    versions: {
      bases: layers.filter(({ delta }) => !delta).map(({ name }) => name),
      deltas: layers.filter(({ delta }) => delta).map(({ name }) => name),
    },
  };
}

/** The bytes of a term. */
export function termBytes({ terms }: IndexLayer, term: number): Uint8Array {
  return terms.bytes.subarray(terms.starts[term], terms.starts[term + 1]);
}

function masksOf({ terms }: IndexLayer): Uint32Array {
  const masks = new Uint32Array(Math.max(0, terms.starts.length - 1));
  for (let term = 0; term < masks.length; term += 1) {
    masks[term] = letterMask(terms.bytes, terms.starts[term] ?? 0, terms.starts[term + 1] ?? 0);
  }
  return masks;
}

function addTotals(one: CatalogueLayer, other: CatalogueLayer): void {
  const [fewer, more] = one.totals.length < other.totals.length ? [one, other] : [other, one];
  for (let term = 0; term < fewer.totals.length; term += 1) {
    const word = termBytes(fewer, term);
    const same = findTerm(more.terms, word, hashBytes(word));
    if (same < 0) continue;
    fewer.totals[term] = (fewer.totals[term] ?? 0) + (more.termCounts[same] ?? 0);
    more.totals[same] = (more.totals[same] ?? 0) + (fewer.termCounts[term] ?? 0);
  }
}

function putOut(earlier: CatalogueLayer, delta: CatalogueLayer): void {
  for (const table of [delta.ids, delta.removed]) {
    for (let at = 0; at < countOf(table); at += 1) {
      const [start, end] = placesOf(earlier.ids, stringAt(table, at));
      earlier.gone.fill(1, start, end);
    }
  }
}
