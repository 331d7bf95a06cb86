import { societyName } from '#shared/societies.ts';

/**
 * A society by name, with its code; the code alone where we know no name for it.
 *
 * @example
 * societyWords('010'); // → 'ASCAP (010)'
 */
export function societyWords(code: string): string {
  const name = societyName(code);
  return name === undefined ? code : `${name} (${code})`;
}
