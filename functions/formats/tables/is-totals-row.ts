/**
 * Whether a row sums up the rows above it and is no record: one cell says so in English, French, Spanish, Portuguese or
 * German and all others are numbers, or there is no word at all, the row begins with empty cells, and one or two of
 * its cells have numbers.
 *
 * @example
 * isTotalsRow(['TOTAL GENERAL', '', '1 204', '87:15:00']); // → true
 * isTotalsRow(['Total Eclipse', 'Wren Saltwind', '3:27']); // → false
 */
export function isTotalsRow(values: readonly string[]): boolean {
  const cells = values.map((value) => value.trim());
  const filled = cells.filter((cell) => cell !== '');
  const words = filled.filter((cell) => !FIGURE.test(cell));
  const [word = ''] = words;
  if (words.length === 1) return TOTAL.test(plain(word));
  const isSumAlone = cells.length >= LEAST_COLUMNS && cells[0] === '' && filled.length <= MOST_SUMS;
  return words.length === 0 && filled.length > 0 && isSumAlone;
}

const LEAST_COLUMNS = 4;
const MOST_SUMS = 2;

/** A number with groups and decimals, a percentage, or a length of time. */
const FIGURE = /^[-+]?\d[\d\s.,'’]*%?$|^\d+(:\d{2}){1,2}$/;

const TOTAL =
  /^((grand|sub|sous|sub)[ -]?|overall )?(totals?|totaux|totale|totales|totais|sum|sums|somme|suma|soma|summe|gesamt|gesamtsumme|zwischensumme)( (general|generale|geral|generaux|plays|diffusions|works|records|time|duration))?( ?[:=])?( \d+)?$/;

const plain = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ');
