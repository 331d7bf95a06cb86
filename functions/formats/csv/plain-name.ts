/**
 * A column name as it is compared: without marks, case, punctuation and brackets, `%` as a word, words in the singular
 * and without articles.
 *
 * @example
 * plainName('Numéro de l’œuvre'); // → 'numero oeuvre'
 * plainName('Writer(s)'); // → 'writer'
 */
export function plainName(name: string): string {
  const words = name
    .slice(0, MAX_CHARACTERS)
    .replace(/\(s\)/gi, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('%', ' percent ')
    .replace(/n°|#/g, ' number ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ');
  return words
    .filter((word) => !ARTICLES.has(word))
    .map(singular)
    .join(' ');
}

const MAX_CHARACTERS = 200;
const ARTICLES: ReadonlySet<string> = new Set([
  ...['the', 'of', 'a'],
  ...['de', 'du', 'des', 'la', 'le', 'les', 'l', 'd', 'en'],
  ...['del', 'el', 'los', 'las', 'da', 'do', 'das', 'dos'],
  ...['der', 'die', 'dem', 'den'],
]);

const singular = (word: string): string =>
  word.length > 3 && /[^s]s$/.test(word) ? word.slice(0, -1) : word;
