import { TABLE_LIMITS } from './limits.ts';
import { looksLikeValue } from './looks-like-value.ts';

type Values = readonly string[];

/** Where a table begins: with a header, or at once with its records. Positions count from 0. */
export type FoundHeader =
  | {
      readonly kind: 'header';
      readonly index: number;
      /** The first column with a name; those at the left of it are empty. */
      readonly firstColumn: number;
    }
  | { readonly kind: 'none'; readonly index: number };

/** Fewer cells than this make no row of a table. */
const LEAST_CELLS = 2;
const LEAST_KNOWN = 2;

/**
 * Finds the header of a table among its first forty rows. `known` says how many cells of a row are names of columns
 * that are known: the first of the rows with the most of them is the header, if it has two at least. Where none has,
 * the first row with two cells is the header if none of its cells looks like a value, such as a date, a number or an
 * ISRC; else the table has none and begins with that row. Undefined where no row has two cells.
 *
 * @example
 * findHeader([['Playlist'], ['Date', 'Song'], ['2026-01-31', 'Rain']], known); // → { kind: 'header', index: 1, … }
 */
export function findHeader(
  rows: readonly Values[],
  known: (values: Values) => number,
): FoundHeader | undefined {
  const looked = rows.slice(0, TABLE_LIMITS.headerRows);
  const scores = looked.map((values) => (isName(values) ? known(values) : 0));
  const most = Math.max(0, ...scores);
  if (most >= LEAST_KNOWN) return headerAt(looked, scores.indexOf(most));
  const index = looked.findIndex((values) => cellsOf(values).length >= LEAST_CELLS);
  if (index === -1) return undefined;
  return isName(looked[index] ?? []) ? headerAt(looked, index) : { kind: 'none', index };
}

/** No name of a column looks like a value. */
const isName = (values: Values): boolean => !cellsOf(values).some(looksLikeValue);

const cellsOf = (values: Values): Values => values.filter((value) => value.trim() !== '');

function headerAt(rows: readonly Values[], index: number): FoundHeader {
  const firstColumn = (rows[index] ?? []).findIndex((value) => value.trim() !== '');
  return { kind: 'header', index, firstColumn: Math.max(0, firstColumn) };
}
