/**
 * A cell that no spreadsheet runs: text that starts like a formula (`=`, `+`, `-`, `@`, their full-width forms, tab,
 * CR, LF) gets an apostrophe before it. A plain decimal number, negative ones too, stays as it is.
 *
 * @example
 * neutraliseFormula('=HYPERLINK("…")'); // → "'=HYPERLINK("…")"
 * neutraliseFormula('-12.50'); // → '-12.50'
 */
export function neutraliseFormula(cell: string): string {
  return /^[=+\-@＝＋－＠\t\r\n]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell) ? `'${cell}` : cell;
}
