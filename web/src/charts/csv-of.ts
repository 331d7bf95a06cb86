/** A character at the start of a cell that a spreadsheet would take for a formula. */
const FORMULA = /^[=+@\t\r]|^-(?![\d.])/;

/**
 * Rows as CSV (RFC 4180) with a heading, each line ended by CRLF. A text that begins like a formula gets an apostrophe,
 * so that a spreadsheet shows it and does not reckon it.
 *
 * @example
 * csvOf(['Station', 'Plays'], [['Joy, FM', '12']]); // → 'Station,Plays\r\n"Joy, FM",12\r\n'
 */
export function csvOf(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  return [headings, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
