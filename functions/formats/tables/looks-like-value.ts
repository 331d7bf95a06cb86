/**
 * Whether a cell holds a value as records have them and names of columns do not: a number, a percentage, a date, a
 * time, a length of time, an ISRC, an ISWC.
 *
 * @example
 * looksLikeValue('31/01/2026'); // → true
 * looksLikeValue('Played at'); // → false
 */
export function looksLikeValue(cell: string): boolean {
  const text = cell.trim();
  return text.length <= LONGEST && VALUES.some((value) => value.test(text));
}

const LONGEST = 40;
const VALUES: readonly RegExp[] = [
  /^[-+]?[\d\s.,'’]*\d\s*%?$/,
  /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}([T\s].*)?$/,
  /^\d{1,2}[-/.\s]\p{L}{3,9}\.?[-/.\s]\d{2,4}([T\s].*)?$/u,
  /^\d{1,3}[:h]\d{2}([:m]\d{2}([.,]\d+)?)?s?(\s?[ap]\.?m\.?)?$/i,
  /^[A-Z]{2}-?[A-Z0-9]{3}-?\d{2}-?\d{5}$/i,
  /^T[-.\s]?\d{3}[-.\s]?\d{3}[-.\s]?\d{3}[-.\s]?\d$/i,
];
