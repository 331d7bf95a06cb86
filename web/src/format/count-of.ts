import { language } from '#web/words/language.ts';
import { formatCount } from './format-count.ts';

/** French words that are the same for one and for several. */
const UNCHANGED = new Set(['avis', 'cas', 'cours']);

/**
 * So many of something, with the noun in the right number. English has the singular for 1, French below 2.
 *
 * @example
 * countOf(1, 'entries'); // → '1 entry'
 * countOf(1200, 'plays'); // → '1,200 plays'
 */
export function countOf(count: number, plural: string): string {
  return `${formatCount(count)} ${language === 'fr' ? inFrench(count, plural) : inEnglish(count, plural)}`;
}

function inEnglish(count: number, plural: string): string {
  return count === 1 ? plural.replace(/ies$/, 'y').replace(/s$/, '') : plural;
}

/**
 * Adjectives agree in number as their noun does.
 *
 * @example
 * inFrench(1, 'montants retenus'); // → 'montant retenu'
 */
export function inFrench(count: number, plural: string): string {
  if (Math.abs(count) >= 2) return plural;
  return plural
    .split(' ')
    .map((word) => (UNCHANGED.has(word) ? word : word.replace(/s$/, '')))
    .join(' ');
}
