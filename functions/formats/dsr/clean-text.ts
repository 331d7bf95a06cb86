/**
 * A text as a cell may hold it: control characters and line ends become blanks, `|` separates values and the
 * backslash escapes in some readers, so both become `/`; no blanks at the ends, and valid as UTF-8.
 *
 * @example
 * cleanText('Osee\tYee | live\\') // → 'Osee Yee / live/'
 */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[|\\]/g, '/')
    .trim();
}
