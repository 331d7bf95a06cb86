/**
 * Ghanaian keyboards seldom have ɛ and ɔ, so people type what looks like them: `3` for ɛ and `)` for ɔ ("M3 d) wo"
 * is "Mɛ dɔ wo"), or a Greek or turned letter. This puts the letters back where the figure stands within a word.
 *
 * A `3` is a letter where it touches a letter and no other digit ("3y3", "w)n"), but not after words that count
 * ("Part3", "Vol3", "mp3") nor in "3rd" and "3D". A `)` is a letter where no bracket is open and it touches one.
 *
 * @example
 * typedLetters('Y3n ara as3m)'); // → 'Yɛn ara asɛmɔ'
 * typedLetters('Adonai (Remix)'); // → 'Adonai (Remix)'
 */
export function typedLetters(text: string): string {
  if (!/[3)\u03B5\u0395\u03FD\u037B\u2184\u1D10]/.test(text)) return text;
  const turned = text.replace(/[\u03FD\u037B\u2184\u1D10]/g, 'ɔ').replace(LATIN_EPSILON, 'ɛ');
  return loneBrackets(turned).replace(LETTER_THREE, 'ɛ');
}

/** An epsilon of a Latin word; a Greek word keeps its own. */
const LATIN_EPSILON = /(?<=[a-zɔɛ])[εΕ](?!\p{Script=Greek})|(?<!\p{Script=Greek})[εΕ](?=[a-zɔɛ])/giu;
const COUNTING = '(?<!\\b(?:part|pt|vol|volume|no|nr|act|cd|disc|ep|mp|chapter|side|take|version|v))';
const LETTER_THREE = new RegExp(
  `${COUNTING}(?:(?<=[\\p{L}\\p{M}])3(?!\\d)|(?<![\\d\\p{L}])3(?=\\p{L})(?!rd\\b|d\\b))`,
  'giu',
);

function loneBrackets(text: string): string {
  if (!text.includes(')')) return text;
  let open = 0;
  let result = '';
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '(') open += 1;
    if (sign !== ')') result += sign;
    else if (open > 0) {
      open -= 1;
      result += sign;
    } else result += /[\p{L}3)]/u.test(text.charAt(at - 1) + text.charAt(at + 1)) ? 'ɔ' : sign;
  }
  return result;
}
