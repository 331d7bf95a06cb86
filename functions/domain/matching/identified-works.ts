import type { Candidate } from '#functions/domain/matching/candidates/find-candidates.ts';
import type { Catalogue } from '#functions/domain/matching/candidates/open-catalogue.ts';
import {
  type IdentifierTable,
  isrcCode,
  iswcCode,
  placesOfIdentifier,
} from '#functions/domain/matching/index/identifier-table.ts';
import type { IndexLayer } from '#functions/domain/matching/index/open-index.ts';
import { type StringTable, stringAt } from '#functions/domain/matching/index/string-table.ts';
import { parseIsrc, parseIswc } from '#shared/ids.ts';

type Identified = { readonly method: 'isrc' | 'iswc'; readonly entries: readonly Candidate[] };

/** The entries that have a play's ISRC, else those that have its ISWC; undefined where neither is known or valid. */
export function identifiedWorks(
  catalogue: Catalogue,
  play: { readonly isrc?: string | undefined; readonly iswc?: string | undefined },
): Identified | undefined {
  const isrc = parseIsrc(play.isrc ?? '');
  const byIsrc = isrc === undefined ? [] : holding(catalogue, isrcCode(isrc), ({ isrcs }) => isrcs);
  if (byIsrc.length > 0) return { method: 'isrc', entries: byIsrc };
  const iswc = parseIswc(play.iswc ?? '');
  const byIswc = iswc === undefined ? [] : holding(catalogue, iswcCode(iswc), ({ iswcs }) => iswcs);
  return byIswc.length > 0 ? { method: 'iswc', entries: byIswc } : undefined;
}

/** The ids of the entries that have an identifier; empty if the identifier is not valid. */
export function idsOfIdentifier(
  catalogue: Catalogue,
  kind: 'isrc' | 'iswc',
  value: string | undefined,
): readonly string[] {
  const found = identifiedWorks(catalogue, { [kind]: value });
  return (found?.entries ?? []).map(({ layer, place }) =>
    stringAt(catalogue.layers[layer]?.ids ?? NO_STRINGS, place),
  );
}

const NO_STRINGS: StringTable = { blocks: new Uint32Array(0), bytes: new Uint8Array(0) };

function holding(
  { layers }: Catalogue,
  code: number,
  tableOf: (layer: IndexLayer) => IdentifierTable,
): readonly Candidate[] {
  return layers.flatMap((layer, at) =>
    placesOfIdentifier(tableOf(layer), code)
      .filter((place) => layer.gone[place] === 0)
      .map((place) => ({ layer: at, place, weight: 1 })),
  );
}
