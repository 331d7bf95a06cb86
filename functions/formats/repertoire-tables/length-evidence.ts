import { plainName } from '#functions/formats/csv/plain-name.ts';
import type { LengthUnit } from '#functions/formats/tables/parse-length.ts';

/** No recording of a list is so many seconds long, but many are so many milliseconds: five hours, or 18 seconds. */
const MILLISECONDS_FROM = 18_000;

/** Gathers over a column of lengths what its plain numbers count. */
export class LengthEvidence {
  #numbers = 0;
  #large = 0;
  /** Whether a length is written otherwise than as whole seconds, `3:27` or `1:03:27`. */
  isOther = false;

  add(cell: string): void {
    const text = cell.trim();
    if (text === '') return;
    if (/^\d+$/.test(text)) {
      this.#numbers += 1;
      if (Number(text) >= MILLISECONDS_FROM) this.#large += 1;
    } else if (!/^(?:\d{1,2}:)?\d{1,3}:[0-5]\d$/.test(text)) this.isOther = true;
  }

  /** By the column's name, else by its numbers, most of which are then too large for seconds. */
  decide(label: string): { readonly unit: LengthUnit; readonly isAssumed: boolean } {
    const words = plainName(label).split(' ');
    if (words.some((word) => /^(m|ms|msec|millisecond|milliseconde|milisegundo|millisekunden)$/.test(word)))
      return { unit: 'milliseconds', isAssumed: false };
    if (words.some((word) => /^(min|minute|minuto|minuten)$/.test(word)) && !/sec|seg|sek/.test(label))
      return { unit: 'minutes', isAssumed: false };
    const isLarge = this.#numbers > 0 && this.#large * 2 > this.#numbers;
    return { unit: isLarge ? 'milliseconds' : 'seconds', isAssumed: isLarge };
  }
}
