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
  const plain = cells.hasDecimalComma ? actual.replace(',', '.') : actual;
  if (/^(0|1|0?\.\d+|1\.0+)$/.test(plain)) return Number(plain);
  cells.reject('row.number-invalid', { column, message: 'expected a number from 0 to 1', actual });
  return undefined;
}

/** A length of time in whole seconds, as it stands or as `3:27` or `1:03:27`; anything else rejects the row. */
export function readSeconds(cells: RowCells, column: string, max: number): number | undefined {
  const actual = cells.text(column, MAX_DIGITS);
  const clock = actual === undefined ? null : /^(?:(\d{1,2}):)?(\d{1,3}):([0-5]\d)$/.exec(actual);
  if (clock === null) return readWhole(cells, column, max);
  const [, hours = '0', minutes = '0', seconds = '0'] = clock;
  const total = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
  if (total <= max) return total;
  const message = `expected at most ${max} seconds`;
  cells.reject('row.number-invalid', { column, message, ...(actual !== undefined && { actual }) });
  return undefined;
}
