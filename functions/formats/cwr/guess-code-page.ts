/** What bytes of a field that names no character set are: letters beyond ASCII tell. */
export type CodePage = 'iso-8859-1' | 'windows-1252' | 'dos' | 'utf-8';

/** CP850 from 0x80 on; CP437 has the same letters where it has letters, up to 0xA5. */
const DOS = [
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒ',
  'áíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐',
  '└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀',
  'ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0',
].join('');
const WINDOWS = new TextDecoder('windows-1252');
const UTF_8 = new TextDecoder('utf-8', { fatal: true });
const FIRST_HIGH = 0x80;

/**
 * Guesses the code page of a field by how likely the letters are that each makes of it, beside those that stand next to
 * them; a function of the field alone. ISO-8859-1 where nothing speaks for another, as the standard has it.
 *
 * @example
 * guessCodePage('CAF\x90'); // → 'dos': CAFÉ
 */
export function guessCodePage(latin1: string): CodePage {
  if (isUtf8(latin1)) return 'utf-8';
  const windows = decode(latin1, 'windows-1252');
  const dos = likelihood(decode(latin1, 'dos'), latin1, likelihoodAsDos);
  if (dos > likelihood(windows, latin1, likelihoodAsWindows)) return 'dos';
  return windows === latin1 ? 'iso-8859-1' : 'windows-1252';
}

/** Bytes as latin1 in the letters of a code page. */
export function decode(latin1: string, page: CodePage): string {
  switch (page) {
    case 'dos':
      return Array.from(latin1, (letter) => DOS[letter.charCodeAt(0) - FIRST_HIGH] ?? letter).join('');
    case 'windows-1252':
      return WINDOWS.decode(Buffer.from(latin1, 'latin1'));
    case 'utf-8':
      return UTF_8.decode(Buffer.from(latin1, 'latin1'));
    case 'iso-8859-1':
      return latin1;
  }
}

function isUtf8(latin1: string): boolean {
  try {
    UTF_8.decode(Buffer.from(latin1, 'latin1'));
    return true;
  } catch {
    return false;
  }
}

type Likely = (letter: string, byte: number, around: string) => number;

function likelihood(text: string, latin1: string, of: Likely): number {
  let sum = 0;
  for (let at = 0; at < latin1.length; at += 1) {
    const byte = latin1.charCodeAt(at);
    if (byte < FIRST_HIGH) continue;
    sum += of(text.charAt(at), byte, `${latin1.charAt(at - 1)}${latin1.charAt(at + 1)}`.trim());
  }
  return sum;
}

const isLetter = (letter: string) => /\p{L}/u.test(letter);
const isUpper = (text: string) => text === text.toUpperCase() && text !== text.toLowerCase();

/** Letters up to 0xA5 are those of Western Europe; of those above, Windows has others that are more usual. */
function likelihoodAsDos(letter: string, byte: number, around: string): number {
  if (!isLetter(letter)) return -1;
  if (byte > LAST_USUAL_OF_DOS) return 1;
  return isUpper(letter) === isUpper(around) ? 2 : 1;
}

/** Letters from 0xC0 on are those of ISO-8859-1; below stand quotation marks, dashes and a few rare letters. */
function likelihoodAsWindows(letter: string, byte: number, around: string): number {
  if (byte >= FIRST_LETTER_OF_LATIN) return isLetter(letter) ? 3 : -1;
  if (isLetter(letter)) return 1;
  return letter === '\u2019' && around.length === 2 ? 2 : -1;
}

const LAST_USUAL_OF_DOS = 0xa5;
const FIRST_LETTER_OF_LATIN = 0xc0;
