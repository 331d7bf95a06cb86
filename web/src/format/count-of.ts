import { formatCount } from './format-count.ts';

/**
 * So many of something, with the noun in the right number.
 *
 * @example
 * countOf(1, 'entries'); // → '1 entry'
 * countOf(1200, 'plays'); // → '1,200 plays'
 */
export function countOf(count: number, plural: string): string {
  const noun = count === 1 ? plural.replace(/ies$/, 'y').replace(/s$/, '') : plural;
  return `${formatCount(count)} ${noun}`;
}
