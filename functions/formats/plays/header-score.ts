import { plainName } from '#functions/formats/csv/plain-name.ts';
import type { ColumnMapping } from '#shared/schemas/uploads.ts';
import { PLAY_COLUMN_NAMES } from './play-columns.ts';

const KNOWN: ReadonlySet<string> = new Set([
  ...Object.values(PLAY_COLUMN_NAMES).flat(),
  ...Object.keys(PLAY_COLUMN_NAMES).map((name) => plainName(name)),
  'played at',
]);

/** How many cells of a row are names of a play log's columns, by the mapping or as broadcasters call them. */
export function playHeaderScore(mapping: ColumnMapping = {}): (values: readonly string[]) => number {
  const mapped = new Set(Object.values(mapping).map((name) => String(name).trim().toLowerCase()));
  return (values) =>
    values.filter((value) => {
      const name = value.trim();
      return name !== '' && (mapped.has(name.toLowerCase()) || KNOWN.has(plainName(name)));
    }).length;
}
