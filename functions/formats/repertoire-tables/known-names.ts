import { plainName } from '#functions/formats/csv/plain-name.ts';
import type { ColumnMapping } from '#shared/schemas/uploads.ts';
import { isKnownColumn } from './table-columns.ts';

/**
 * Counts the cells of a row that are names of columns: those that a mapping names, and those that are known for works,
 * recordings and their parties. For finding the header of a table.
 */
export function countKnown(mapping: ColumnMapping): (values: readonly string[]) => number {
  const named = new Set(
    Object.values(mapping).flatMap((name) => (typeof name === 'string' ? [plain(name)] : [])),
  );
  return (values) => values.filter((value) => value.length <= MOST_CHARACTERS && isName(value, named)).length;
}

const MOST_CHARACTERS = 80;

/** A name that comes twice has a number in the mapping. */
const plain = (name: string): string =>
  name
    .replace(/ \(\d+\)$/, '')
    .trim()
    .toLowerCase();

function isName(value: string, named: ReadonlySet<string>): boolean {
  if (value.trim() === '') return false;
  return named.has(plain(value)) || isKnownColumn(plainName(value));
}
