/** Where a field stands in a record's text: offsets from 0, the end not included. */
export type Span = { readonly from: number; readonly to: number };

const SPACE = 0x20;
const ZERO = 0x30;
const NINE = 0x39;

/** The field's text without blanks around it; empty where the record is shorter. */
export function textAt(text: string, { from, to }: Span): string {
  return text.slice(from, to).trim();
}

/** The same text as a string of its own: a part that is cut from a longer one keeps all of that in memory. */
export function ownText(text: string): string {
  return Buffer.from(text, 'latin1').toString('latin1');
}

/** Whether a code stands there, in capitals or not; the first letter mostly tells. */
export function isCodeAt(text: string, span: Span, code: string): boolean {
  const letter = text.charCodeAt(span.from) & CAPITAL;
  if (letter >= LETTER_A && letter <= LETTER_Z && letter !== code.charCodeAt(0)) return false;
  return textAt(text, span).toUpperCase() === code;
}

const [LETTER_A, LETTER_Z] = [0x41, 0x5a];

/** Whether a Y stands there, in capitals or not; a field that the version lacks says no. */
export function isYesAt(text: string, { from, to }: Span): boolean {
  return to > from && (text.charCodeAt(from) & CAPITAL) === YES;
}

const YES = 0x59;
/** Makes a small letter a capital. */
const CAPITAL = ~0x20;

/** Whether nothing but blanks stands there, or the record ends before it. */
export function isBlankAt(text: string, from: number, to: number): boolean {
  const end = Math.min(to, text.length);
  for (let at = from; at < end; at += 1) if (text.charCodeAt(at) !== SPACE) return false;
  return true;
}

/** The number whose digits stand there, 0 for blanks, -1 for anything else. */
export function numberAt(text: string, from: number, to: number): number {
  if (text.length < to) return isBlankAt(text, from, to) ? 0 : -1;
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at);
    if (digit < ZERO || digit > NINE) return isBlankAt(text, from, to) ? 0 : -1;
    number = number * 10 + digit - ZERO;
  }
  return number;
}

/** A share in hundredths of a percent (`03500` is 35 %); 0 where no digits stand. */
export function shareAt(text: string, { from, to }: Span): number {
  return Math.max(0, numberAt(text, from, to));
}
