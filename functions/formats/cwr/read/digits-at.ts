/**
 * The number of eight digits that stand at a place of bytes, -1 for anything else. They are looked at as two words of
 * four: every record begins with two such numbers.
 */
export function eightDigitsAt(view: DataView, at: number): number {
  const upper = view.getInt32(at);
  const lower = view.getInt32(at + 4);
  if (!areDigits(upper) || !areDigits(lower)) return -1;
  return 10_000 * numberOf(upper) + numberOf(lower);
}

/** Whether each byte is from 0x30 to 0x39: its upper half is 3, and stays so when 6 is added. */
function areDigits(word: number): boolean {
  return (word & UPPER_HALVES) === THREES && ((word + 0x06060606) & UPPER_HALVES) === THREES;
}

function numberOf(word: number): number {
  return (
    1000 * ((word >>> 24) & LOWER_HALF) +
    100 * ((word >>> 16) & LOWER_HALF) +
    10 * ((word >>> 8) & LOWER_HALF) +
    (word & LOWER_HALF)
  );
}

const UPPER_HALVES = 0xf0f0f0f0 | 0;
const THREES = 0x30303030;
const LOWER_HALF = 0x0f;
