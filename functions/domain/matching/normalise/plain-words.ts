import { plainLetters } from '#functions/domain/matching/plain-letters.ts';

const MAX_WORD_LETTERS = 40;

/**
 * The words of a text as matching compares them: lower case, without marks, letters of Twi, Ga and Ewe as the Latin
 * letters they look like, `&` and `+` as "and", apostrophes and the dots of initials removed, numbers as digits without
 * leading zeros. Chinese and Japanese characters are a word each, because these scripts have no spaces.
 *
 * @example
 * plainWords("Ɔdɔ & R.E.M. – Don't, Part II"); // → ['odo', 'and', 'rem', 'dont', 'pt', '2']
 */
export function plainWords(text: string): string[] {
  const spelt = text
    .replace(/(?<=[\p{L}\p{N}])['’ʼ`´‘](?=\p{L})/gu, '')
    .replace(/(?<=(?<![\p{L}\p{N}])\p{L})\.(?=\p{L}(?![\p{L}\p{N}]))/gu, '')
    .replace(/[&+]/g, ' and ');
  const words: string[] = [];
  for (const piece of spelt.split(ASCII.test(spelt) ? /[^A-Za-z0-9]+/ : BETWEEN_WORDS)) {
    if (piece === '') continue;
    const plain = ASCII.test(piece) ? piece.toLowerCase() : plainLetters(piece);
    if (plain !== '') words.push(settled(plain.slice(0, MAX_WORD_LETTERS), words.at(-1)));
  }
  return words;
}

/** Printable ASCII, as most titles are: it needs no tables of Unicode. */
const ASCII = /^[ -~]*$/;
const CHARACTER = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]';
/** What is no letter, digit or mark, and the places between characters that are words themselves. */
const BETWEEN_WORDS = new RegExp(`[^\\p{L}\\p{N}\\p{M}]+|(?<=${CHARACTER})|(?=${CHARACTER})`, 'u');

/** Words that count parts, and the one spelling they share. */
const SHARED_SPELLING: Readonly<Record<string, string>> = {
  part: 'pt',
  parts: 'pt',
  pts: 'pt',
  volume: 'vol',
  number: 'no',
  nr: 'no',
};
const COUNTING = new Set(['pt', 'vol', 'no', 'act', 'op', 'scene', 'chapter', 'book', 'movement', 'mvt']);
const ROMAN = new Map(
  'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'
    .split(' ')
    .map((numeral, at) => [numeral, String(at + 1)]),
);

/** A one-letter Roman numeral is a number only after a counting word such as "part": "I" and "X" are titles too. */
function settled(word: string, before: string | undefined): string {
  const shared = Object.hasOwn(SHARED_SPELLING, word) ? SHARED_SPELLING[word] : undefined;
  if (shared !== undefined) return shared;
  const number = ROMAN.get(word);
  if (number !== undefined && (word.length > 1 || COUNTING.has(before ?? ''))) return number;
  return /^0+[0-9]/.test(word) ? word.replace(/^0+(?=[0-9])/, '') : word;
}
