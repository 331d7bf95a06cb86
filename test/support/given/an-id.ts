import { MADE_IDS, type MadeIds, StationId } from '#shared/ids.ts';

const readers: { readonly [P in keyof MadeIds]: { parse(text: string): MadeIds[P] } } = MADE_IDS;

/** The n-th id of a kind: `anId('prt', 1)` sorts before `anId('prt', 2)`. */
export function anId<P extends keyof MadeIds>(prefix: P, n: number): MadeIds[P] {
  return readers[prefix].parse(`${prefix}_${String(n).padStart(26, '0')}`);
}

/** When everything in the tests was made, unless a test says otherwise. */
export const MADE_AT = '2024-01-01T09:00:00.000Z';

/** A station's id, which a person chose. */
export const aStationId = (id: string): StationId => StationId.parse(id);
