import { neutraliseFormula } from '#shared/neutralise-formula.ts';

/**
 * A cell of a CSV file as the server writes them: no spreadsheet takes it for a formula, and it is quoted where it must be.
 *
 * @example
 * csvCell('Ama, Kofi'); // → '"Ama, Kofi"'
 */
export function csvCell(text: string): string {
  const cell = neutraliseFormula(text);
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
