import { CWR_LIMITS } from '#functions/formats/cwr/limits.ts';
import type { Line } from './line-splitter.ts';
import type { RepeatedRecord } from './repeated-records.ts';

const SPACE = 0x20;
/** An odd number of many bits, so that every bit of a word moves others. */
const ODD = 0x9e3779b1;

type Remembered<T> = { readonly words: Int32Array; readonly value: T };

/**
 * What was made of records of one type, by all their bytes but those of the fields that differ. A record has one place
 * where it may be remembered, told by a number that is mixed of its bytes, and the last one that wanted it has it.
 */
export class RecordMemory<T> {
  readonly #length: number;
  readonly #offsets: Uint16Array;
  readonly #masks: Int32Array;
  /** Where the words stand that tell the place; they count whole, so they hold no field that differs. */
  readonly #telling: Uint16Array;
  readonly #places: (Remembered<T> | undefined)[];
  readonly #whole: DataView;

  constructor({ length, words }: RepeatedRecord) {
    this.#length = length;
    this.#offsets = Uint16Array.from(words, ({ offset }) => offset);
    this.#masks = Int32Array.from(words, ({ mask }) => mask);
    this.#telling = Uint16Array.from(words.flatMap(({ isTelling, offset }) => (isTelling ? [offset] : [])));
    this.#places = new Array<undefined>(CWR_LIMITS.rememberedRecords).fill(undefined);
    this.#whole = new DataView(new ArrayBuffer(length));
  }

  /** What is remembered of a record that says the same. */
  find(line: Line): T | undefined {
    const [view, from] = this.#wholeOf(line);
    const known = this.#places[this.#placeOf(view, from)];
    if (known === undefined) return undefined;
    const { words, value } = known;
    const offsets = this.#offsets;
    const masks = this.#masks;
    for (let index = 0; index < words.length; index += 1) {
      const word = view.getInt32(from + (offsets[index] ?? 0)) & (masks[index] ?? 0);
      if (word !== words[index]) return undefined;
    }
    return value;
  }

  remember(line: Line, value: T): void {
    const [view, from] = this.#wholeOf(line);
    const masks = this.#masks;
    const words = Int32Array.from(masks);
    for (const [index, offset] of this.#offsets.entries())
      words[index] = view.getInt32(from + offset) & (masks[index] ?? 0);
    this.#places[this.#placeOf(view, from)] = { words, value };
  }

  #placeOf(view: DataView, from: number): number {
    const telling = this.#telling;
    let mixed = 0;
    for (let index = 0; index < telling.length; index += 1) {
      mixed = Math.imul(mixed ^ view.getInt32(from + (telling[index] ?? 0)), ODD);
      mixed ^= mixed >>> 15;
    }
    return mixed & (CWR_LIMITS.rememberedRecords - 1);
  }

  /** The record with the blanks at its end that senders may leave out, and where it begins. */
  #wholeOf({ view, from, to }: Line): readonly [DataView, number] {
    if (to - from >= this.#length) return [view, from];
    for (let at = 0; at < this.#length; at += 1) {
      this.#whole.setUint8(at, from + at < to ? view.getUint8(from + at) : SPACE);
    }
    return [this.#whole, 0];
  }
}
