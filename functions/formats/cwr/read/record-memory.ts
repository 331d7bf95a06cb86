import { CWR_LIMITS } from '#functions/formats/cwr/limits.ts';
import type { Line } from './line-splitter.ts';
import { EIGHT, PREFIX, type RepeatedRecord, WORD } from './repeated-records.ts';

const SPACE = 0x20;
/** An odd number of many bits, so that every bit of a word moves others. */
const ODD = 0x9e3779b1;
/** As most machines have them, which is a step less than the other way. */
const LITTLE_ENDIAN = true;
/** Places at first, as most files are small, and by how much they become more. */
const [FIRST_PLACES, GROWTH] = [32, 16];

/**
 * Remembers what was made of records of one type. Two records are the same if all their bytes agree but those of the
 * prefix and of the fields that are left out. A hash of its bytes gives a record one place; a newer record takes it over.
 * When more records were missed than there are places, the memory is emptied and gets more places. Eight bytes are
 * compared as one number, which is exact: zero, of which there are two, is not remembered, and bytes that are no number
 * are never found again.
 */
export class RecordMemory<T> {
  readonly #length: number;
  readonly #eightsOfRecord: number;
  /** Which bytes count, of each word behind the eights. */
  readonly #masks: Int32Array;
  /** Where the words stand that tell the place; they count whole, so they hold no field that differs. */
  readonly #telling: Uint16Array;
  /** A record whose blanks at the end were left out, with them. */
  readonly #whole: DataView;
  #places = 0;
  #missed = 0;
  /** Those of all places, one place behind the other. */
  #eights = new Float64Array(0);
  #words = new Int32Array(0);
  #values: (T | undefined)[] = [];

  constructor({ length, eights, masks, telling }: Omit<RepeatedRecord, 'checks'>) {
    this.#length = length;
    this.#eightsOfRecord = eights;
    this.#masks = Int32Array.from(masks);
    this.#telling = Uint16Array.from(telling);
    this.#whole = new DataView(new ArrayBuffer(PREFIX + eights * EIGHT + masks.length * WORD));
  }

  /** What is remembered of a record that says the same. */
  find(line: Line): T | undefined {
    if (this.#places === 0) return undefined;
    const view = this.#isWhole(line) ? line.piece.view : this.#wholeOf(line);
    const from = view === this.#whole ? 0 : line.from;
    const place = this.#placeOf(view, from);
    const value = this.#values[place];
    if (value === undefined) return undefined;
    const eights = this.#eights;
    let at = from + PREFIX;
    const firstEight = place * this.#eightsOfRecord;
    for (let index = firstEight; index < firstEight + this.#eightsOfRecord; index += 1) {
      if (view.getFloat64(at, LITTLE_ENDIAN) !== eights[index]) return undefined;
      at += EIGHT;
    }
    const masks = this.#masks;
    const words = this.#words;
    const firstWord = place * masks.length;
    for (let index = 0; index < masks.length; index += 1) {
      if ((view.getInt32(at) & (masks[index] ?? 0)) !== words[firstWord + index]) return undefined;
      at += WORD;
    }
    return value;
  }

  remember(line: Line, value: T): void {
    const view = this.#isWhole(line) ? line.piece.view : this.#wholeOf(line);
    const from = view === this.#whole ? 0 : line.from;
    this.#missed += 1;
    if (this.#missed > this.#places && this.#places < CWR_LIMITS.rememberedRecords) this.#makeRoom();
    const place = this.#placeOf(view, from);
    this.#values[place] = undefined;
    let at = from + PREFIX;
    for (let index = 0; index < this.#eightsOfRecord; index += 1) {
      const eight = view.getFloat64(at, LITTLE_ENDIAN);
      if (eight === 0) return;
      this.#eights[place * this.#eightsOfRecord + index] = eight;
      at += EIGHT;
    }
    for (const [index, mask] of this.#masks.entries()) {
      this.#words[place * this.#masks.length + index] = view.getInt32(at) & mask;
      at += WORD;
    }
    this.#values[place] = value;
  }

  #makeRoom(): void {
    const places = Math.max(FIRST_PLACES, this.#places * GROWTH);
    this.#places = Math.min(places, CWR_LIMITS.rememberedRecords);
    this.#missed = 0;
    this.#eights = new Float64Array(this.#places * this.#eightsOfRecord);
    this.#words = new Int32Array(this.#places * this.#masks.length);
    this.#values = new Array<undefined>(this.#places).fill(undefined);
  }

  #placeOf(view: DataView, from: number): number {
    const telling = this.#telling;
    let mixed = 0;
    for (let index = 0; index < telling.length; index += 1) {
      const word = Math.imul(view.getInt32(from + (telling[index] ?? 0)), ODD);
      mixed = ((mixed << 5) - mixed) ^ word ^ (word >>> 15);
    }
    return (mixed ^ (mixed >>> 13)) & (this.#places - 1);
  }

  /** Whether all words of a record can be read where it stands; the last may reach behind it, and counts only in part. */
  #isWhole({ piece: { view }, from, to }: Line): boolean {
    return to - from >= this.#length && from + this.#whole.byteLength <= view.byteLength;
  }

  #wholeOf({ piece: { view }, from, to }: Line): DataView {
    for (let at = 0; at < this.#length; at += 1)
      this.#whole.setUint8(at, from + at < to ? view.getUint8(from + at) : SPACE);
    return this.#whole;
  }
}
