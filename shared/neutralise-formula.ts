/**
 * A cell that no spreadsheet runs: text that starts like a formula (`=`, `+`, `-`, `@`, their full-width forms, tab,
 * CR, LF) gets an apostrophe before it, and so does what follows a semicolon, tab or bar within it, where a spreadsheet of
 * another country begins a new cell. A plain decimal number, negative ones too, stays as it is.
 *
 * @example
 * neutraliseFormula('=HYPERLINK("…")'); // → "'=HYPERLINK("…")"
 * neutraliseFormula('a;=1+1'); // → "a;'=1+1"
 * neutraliseFormula('-12.50'); // → '-12.50'
 */
export function neutraliseFormula(cell: string): string {
  const inner = cell.replaceAll(FURTHER_CELL, (_, before: string) => `${before}'`);
  return START_OF_FORMULA.test(cell) && !NUMBER.test(cell) ? `'${inner}` : inner;
}

const START_OF_FORMULA = /^[=+\-@＝＋－＠\t\r\n]/;
const NUMBER = /^-?\d+(\.\d+)?$/;
/** What another spreadsheet takes as the beginning of a cell, where a formula follows and no plain number. */
const FURTHER_CELL = /([;\t|]["\s]*)(?=[=+@＝＋－＠]|-(?!\d+(?:\.\d+)?(?:[;\t|]|$)))/g;
