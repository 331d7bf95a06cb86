/** Encodings of a byte a letter. */
export type CodePage = 'windows-1252' | 'cp850' | 'cp437';

type Reading = { readonly page: CodePage; readonly upper: string };

/**
 * Which code page a text is in that is not UTF-8, from a piece of it: the one that gives letters inside words. Windows
 * unless another fits better: `Caf\x82` is DOS, `Caf\xe9` Windows.
 */
export function pickCodePage(bytes: Uint8Array, readings: readonly Reading[]): CodePage {
  const scores = readings.map(({ page, upper }) => ({ page, score: fitOf(bytes, upper) }));
  const [first] = scores;
  const best = scores.reduce((so, one) => (one.score > so.score ? one : so), first ?? NONE);
  return best.page;
}

const NONE = { page: 'windows-1252', score: 0 } as const;
/** Points of a letter that fits its word, and of a sign that stands where no such sign does. */
const FITS = 1;
const MISPLACED = -2;

/** How well the bytes beyond ASCII fit what stands around them, if byte 0x80 + n is the n-th of `upper`. */
function fitOf(bytes: Uint8Array, upper: string): number {
  const at = (place: number): string => {
    const byte = bytes[place] ?? 0x20;
    return byte < 0x80 ? String.fromCharCode(byte) : (upper[byte - 0x80] ?? ' ');
  };
  let score = 0;
  for (let place = 0; place < bytes.length; place += 1) {
    if ((bytes[place] ?? 0) >= 0x80) score += pointsOf(at(place), at(place - 1), at(place + 1));
  }
  return score;
}

function pointsOf(sign: string, before: string, after: string): number {
  const isInWord = LETTER.test(before) || LETTER.test(after);
  if (LETTER.test(sign)) {
    if (!isInWord) return 0;
    const isLarge = isUpper(sign);
    const fitsBefore = !LETTER.test(before) || !isLarge || isUpper(before);
    const fitsAfter = !LETTER.test(after) || isLarge || !isUpper(after);
    const isCapitalInside = isLarge && isUpper(before) && LETTER.test(after) && !isUpper(after);
    return fitsBefore && fitsAfter && !isCapitalInside ? FITS : MISPLACED;
  }
  if (/[‘“„‚«]/.test(sign)) return LETTER.test(before) ? MISPLACED : FITS;
  if (/[”»]/.test(sign)) return LETTER.test(after) ? MISPLACED : FITS;
  if (sign === '’') return FITS;
  return /[\p{Cc}\u2500-\u25ff]/u.test(sign) || (LETTER.test(before) && LETTER.test(after)) ? MISPLACED : 0;
}

const LETTER = /\p{Script=Latin}/u;
const isUpper = (letter: string): boolean => letter !== letter.toLowerCase();
