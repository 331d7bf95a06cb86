const TEN_THOUSAND = 10_000;

/** The eight digits of a number as two words of four bytes, each as they stand in a file. */
export type Digits = { readonly high: number; readonly low: number };

export function wordsOf(number: number): Digits {
  const high = FOUR_DIGITS[Math.trunc(number / TEN_THOUSAND)] ?? NO_WORD;
  return { high, low: FOUR_DIGITS[number % TEN_THOUSAND] ?? NO_WORD };
}

type Count = { readonly transaction: Digits; readonly record: number };

/**
 * Whether the record that begins there counts on: behind its type stand the digits of its transaction and of its own
 * number in it, below 10,000. They are compared as words, so that no number is read.
 */
export function isCounted(view: DataView, at: number, { transaction, record }: Count): boolean {
  return (
    view.getInt32(at + 3) === transaction.high &&
    view.getInt32(at + 7) === transaction.low &&
    view.getInt32(at + 11) === FOUR_ZEROS &&
    view.getInt32(at + 15) === FOUR_DIGITS[record]
  );
}

/** `0000` to `9999` as their bytes stand in a word. */
const FOUR_DIGITS = Int32Array.from({ length: TEN_THOUSAND }, (_, number) =>
  Buffer.from(String(number).padStart(4, '0')).readInt32BE(),
);
/** What no word is, for numbers of more than eight digits. */
const NO_WORD = Number.NaN;
const FOUR_ZEROS = FOUR_DIGITS[0];
