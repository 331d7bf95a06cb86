const TEN_THOUSAND = 10_000;

/**
 * Whether the eight digits of a number stand there. Every record says its transaction and its own number, so they are
 * compared as two words of four bytes, and no number is read.
 */
export function isSequenceAt(view: DataView, at: number, number: number): boolean {
  return (
    view.getInt32(at) === FOUR_DIGITS[Math.trunc(number / TEN_THOUSAND)] &&
    view.getInt32(at + 4) === FOUR_DIGITS[number % TEN_THOUSAND]
  );
}

/** `0000` to `9999` as their bytes stand in a word. */
const FOUR_DIGITS = Int32Array.from({ length: TEN_THOUSAND }, (_, number) =>
  Buffer.from(String(number).padStart(4, '0')).readInt32BE(),
);
