import { looksLikeValue } from './looks-like-value.ts';

type Values = readonly string[];

/**
 * Whether a row within a table is the header of another one, so that what follows has other columns: it is not the
 * table's own header again, two cells or more are names of columns that are known, they are most of its cells, and none
 * looks like a value. `known` counts names as it does for `findHeader`; ask `isRepeatedHeader` first.
 */
export function isOtherHeader(row: Values, known: (values: Values) => number): boolean {
  // Names of columns have no numbers of several digits, nearly all records have one.
  if (row.some((cell) => /\d{2}/.test(cell))) return false;
  const cells = row.filter((cell) => cell.trim() !== '');
  if (cells.length < LEAST_CELLS || cells.some(looksLikeValue)) return false;
  const names = known(row);
  return names >= LEAST_CELLS && names * MOST >= cells.length * LEAST_CELLS;
}

const LEAST_CELLS = 2;
/** Two of three cells are names. */
const MOST = 3;
