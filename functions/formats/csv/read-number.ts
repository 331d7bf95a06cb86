import type { RowCells } from './row-cells.ts';

const MAX_DIGITS = 20;

/** A whole number of a row from 0 to `max`; anything else rejects the row. */
export function readWhole(cells: RowCells, column: string, max: number): number | undefined {
  const actual = cells.text(column, MAX_DIGITS);
  if (actual === undefined) return undefined;
  const whole = /^\d+$/.test(actual) ? Number(actual) : -1;
  if (whole >= 0 && whole <= max) return whole;
  cells.reject('row.number-invalid', { column, message: `expected a whole number from 0 to ${max}`, actual });
  return undefined;
}

/** A probability of a row, from 0 to 1; anything else rejects the row. */
export function readProbability(cells: RowCells, column: string): number | undefined {
  const actual = cells.text(column, MAX_DIGITS);
  if (actual === undefined) return undefined;
  if (/^(0|1|0?\.\d+|1\.0+)$/.test(actual)) return Number(actual);
  cells.reject('row.number-invalid', { column, message: 'expected a number from 0 to 1', actual });
  return undefined;
}
