import type { Piece } from './piece.ts';

const SPACE = 0x20;
const FOUR_SPACES = 0x20202020;
const ZERO = 0x30;
const NINE = 0x39;

/** Where the text that stands between two places ends, blanks behind it left out. */
export function trimmedEnd({ bytes, view }: Piece, from: number, to: number): number {
  let end = to;
  while (end - 4 >= from && view.getInt32(end - 4) === FOUR_SPACES) end -= 4;
  while (end > from && bytes[end - 1] === SPACE) end -= 1;
  return end;
}

/** Whether nothing but blanks stands between two places. */
export function isBlankAt(piece: Piece, from: number, to: number): boolean {
  return from >= to || trimmedEnd(piece, from, to) === from;
}

/** The number whose digits stand there, -1 for anything else, blanks too. */
export function numberAt(bytes: Uint8Array, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const digit = bytes[at] ?? 0;
    if (digit < ZERO || digit > NINE) return -1;
    number = number * 10 + digit - ZERO;
  }
  return number;
}

/** The first four bytes of a field at most, as one number: what a code of a list is told by. */
export function packedAt(bytes: Uint8Array, from: number, to: number): number {
  let packed = 0;
  for (let at = from; at < to && at < from + 4; at += 1) packed = (packed << 8) | (bytes[at] ?? 0);
  return packed;
}

/** A code as {@link packedAt} finds it in a field. */
export function packed(code: string): number {
  return packedAt(Uint8Array.from(Buffer.from(code)), 0, code.length);
}

/** Whether the same bytes stand at two places, four or more of them. The last word may overlap the one before it. */
export function isSameAt(
  view: DataView,
  one: number,
  { at, length }: { at: number; length: number },
): boolean {
  for (let offset = 0; offset + 4 <= length; offset += 4) {
    if (view.getInt32(one + offset) !== view.getInt32(at + offset)) return false;
  }
  return view.getInt32(one + length - 4) === view.getInt32(at + length - 4);
}

/** Whether all bytes between two places are printable ASCII, and the first is no blank. */
export function isPrintable(bytes: Uint8Array, from: number, to: number): boolean {
  if (bytes[from] === SPACE) return from >= to;
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < SPACE || byte > TILDE) return false;
  }
  return true;
}

const TILDE = 0x7e;
