import type { CatalogueEntry } from '#functions/domain/matching/index/catalogue-entry.ts';
import { finishIndex } from '#functions/domain/matching/index/finish-index.ts';
import { isrcCode, iswcCode } from '#functions/domain/matching/index/identifier-table.ts';
import { KeptEntries } from '#functions/domain/matching/index/kept-entries.ts';
import { parseIsrc, parseIswc } from '#shared/ids.ts';

export type IndexWriting = {
  readonly add: (entry: CatalogueEntry) => void;
  /** Says that an earlier layer's work is in the catalogue no more. */
  readonly remove: (id: string) => void;
  readonly finish: () => Uint8Array;
};

/**
 * Starts an index artefact: a base, or a delta whose entries take the place of the same ids in earlier layers. Entries
 * come one by one in any order; the bytes depend on the entries and the name alone (entries that share an id keep
 * their order). Identifiers that are none (`parseIsrc`, `parseIswc`) are left out, the entry stays.
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
    remove: (id) => removed.add(id),
    finish: () => finishIndex({ kind, name, kept, removed: [...removed].sort(), isrcs, iswcs }),
  };
}
