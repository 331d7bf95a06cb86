import type { CatalogueEntry } from '#functions/domain/matching/index/catalogue-entry.ts';
import { finishIndex } from '#functions/domain/matching/index/finish-index.ts';
import { isrcCode, iswcCode } from '#functions/domain/matching/index/identifier-table.ts';
import { KeptEntries } from '#functions/domain/matching/index/kept-entries.ts';
import type { Song } from '#functions/domain/matching/normalise/normalise-song.ts';
import { parseIsrc, parseIswc } from '#shared/ids.ts';

/** An entry in words, with its identifiers as the index keeps them. */
export type NormalisedEntry = {
  readonly id: string;
  readonly song: Song;
  readonly durationSeconds: number;
  readonly isrcCodes: readonly number[];
  readonly iswcCodes: readonly number[];
};

export type IndexWriting = {
  readonly add: (entry: CatalogueEntry) => void;
  /** Adds an entry of another index unchanged. */
  readonly addNormalised: (entry: NormalisedEntry) => void;
  /** How many entries there are so far. */
  readonly count: () => number;
  /** Removes a work of an earlier layer from the catalogue. */
  readonly remove: (id: string) => void;
  readonly finish: () => Uint8Array;
};

/**
 * Starts an index artefact: a base, or a delta whose entries replace the same ids in earlier layers. Entries come one
 * by one in any order; the bytes depend on the entries and the name alone (entries that share an id keep their order).
 * Invalid identifiers (`parseIsrc`, `parseIswc`) are left out, the entry stays.
 *
 * @param name the version that decisions will name, such as the repertoire's
 */
export function startIndex(kind: 'base' | 'delta', name: string): IndexWriting {
  const kept = new KeptEntries();
  const removed = new Set<string>();
  const isrcs: (readonly [number, number])[] = [];
  const iswcs: (readonly [number, number])[] = [];
  return {
    add(entry) {
      const place = kept.add(entry);
      const iswc = parseIswc(entry.iswc ?? '');
      if (iswc !== undefined) iswcs.push([iswcCode(iswc), place]);
      for (const given of entry.isrcs ?? []) {
        const isrc = parseIsrc(given);
        if (isrc !== undefined) isrcs.push([isrcCode(isrc), place]);
      }
    },
    addNormalised({ id, song, durationSeconds, isrcCodes, iswcCodes }) {
      const place = kept.addSong(id, song, durationSeconds);
      for (const code of isrcCodes) isrcs.push([code, place]);
      for (const code of iswcCodes) iswcs.push([code, place]);
    },
    count: () => kept.ids.length,
    remove: (id) => removed.add(id),
    finish: () => finishIndex({ kind, name, kept, removed: [...removed].sort(), isrcs, iswcs }),
  };
}
