/**
 * The number of a column by its letters, from 0; undefined where the reference does not begin with any.
 *
 * @example
 * columnOf('AB12'); // → 27
 */
export function columnOf(reference: string): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0];
  if (letters === undefined) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
