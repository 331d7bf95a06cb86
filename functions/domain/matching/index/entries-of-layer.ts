import { type CatalogueLayer, termBytes } from '#functions/domain/matching/candidates/open-catalogue.ts';
import { readEntry } from '#functions/domain/matching/index/entry-code.ts';
import type { IdentifierTable } from '#functions/domain/matching/index/identifier-table.ts';
import type { NormalisedEntry } from '#functions/domain/matching/index/start-index.ts';
import { stringsOf } from '#functions/domain/matching/index/string-table.ts';

/**
 * The entries of a layer that no later layer replaced, in their order, ready for another index. A merged index is
 * therefore the same as one built from the works themselves.
 */
export function* entriesOfLayer(layer: CatalogueLayer): Generator<NormalisedEntry> {
  const decoder = new TextDecoder();
  const words = Array.from({ length: layer.termCounts.length }, (_, term) =>
    decoder.decode(termBytes(layer, term)),
  );
  const spell = (terms: readonly number[]) => terms.map((term) => words[term] ?? '');
  const isrcs = codesByPlace(layer.isrcs);
  const iswcs = codesByPlace(layer.iswcs);
  let place = 0;
  for (const id of stringsOf(layer.ids)) {
    if (layer.gone[place] === 0) {
      const { title, artist, writers, durationSeconds, ...rest } = readEntry(
        layer.entryBytes,
        layer.entryStarts[place] ?? 0,
      );
      yield {
        id,
        song: { ...rest, title: spell(title), artist: spell(artist), writers: spell(writers) },
        durationSeconds,
        isrcCodes: isrcs.get(place) ?? [],
        iswcCodes: iswcs.get(place) ?? [],
      };
    }
    place += 1;
  }
}

function codesByPlace({ codes, places }: IdentifierTable): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (const [at, place] of places.entries()) {
    const known = found.get(place);
    if (known === undefined) found.set(place, [codes[at] ?? 0]);
    else known.push(codes[at] ?? 0);
  }
  return found;
}
