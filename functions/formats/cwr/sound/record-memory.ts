import type { RecordPlan } from '#functions/formats/cwr/rules/record-plans.ts';
import type { Span } from '#functions/formats/cwr/text-at.ts';
import type { Piece } from './piece.ts';
import { SOUND_LIMITS } from './sound-limits.ts';

/** Bytes are taken in words of four; the last one may overlap the one before it. */
const WORD = 4;
/** Characters before those that a record is known by: they only count. */
const PREFIX = 19;

/**
 * What records of one type say, remembered by all their bytes but those of some fields, so that each is checked and
 * read once however often it comes: a catalogue says the same of its writers in work after work. A record has one place
 * where it may be remembered, told by a few of its words, and another that wants the place takes it; there are more
 * places when many were taken, up to {@link SOUND_LIMITS.knownRecords}.
 */
export class RecordMemory<T> {
  readonly #offsets: Uint16Array;
  readonly #masks: Int32Array;
  #places = 0;
  #missed = 0;
  #words = new Int32Array(0);
  #known: (T | undefined)[] = [];

  constructor({ length }: RecordPlan, without: readonly Span[]) {
    const words = wordsOf(length, without);
    this.#offsets = Uint16Array.from(words, ({ offset }) => offset);
    this.#masks = Int32Array.from(words, ({ mask }) => mask);
  }

  /** What is remembered of the record that begins there; the place that it has, and where it is not known, may take. */
  at({ view }: Piece, from: number): T | undefined {
    if (this.#places === 0) return undefined;
    const place = this.#placeOf(view, from);
    const first = place * this.#offsets.length;
    const count = this.#offsets.length;
    for (let index = 0; index < count; index += 1) {
      const word = view.getInt32(from + (this.#offsets[index] ?? 0)) & (this.#masks[index] ?? 0);
      if (this.#words[first + index] !== word) return undefined;
    }
    return this.#known[place];
  }

  remember({ view }: Piece, from: number, known: T): void {
    this.#missed += 1;
    if (this.#missed > this.#places && this.#places < SOUND_LIMITS.knownRecords) this.#makeRoom();
    const place = this.#placeOf(view, from);
    const first = place * this.#offsets.length;
    for (let index = 0; index < this.#offsets.length; index += 1) {
      this.#words[first + index] =
        view.getInt32(from + (this.#offsets[index] ?? 0)) & (this.#masks[index] ?? 0);
    }
    this.#known[place] = known;
  }

  /** Begins anew with four times the places; what was known is worked out again. */
  #makeRoom(): void {
    this.#places = Math.max(64, this.#places * 4);
    this.#missed = 0;
    this.#words = new Int32Array(this.#places * this.#offsets.length);
    this.#known = Array.from({ length: this.#places }, () => undefined);
  }

  /** Every third word tells the place: among them are some of each number and name. */
  #placeOf(view: DataView, from: number): number {
    let mixed = 0;
    for (let index = 0; index < this.#offsets.length; index += 3) {
      const word = view.getInt32(from + (this.#offsets[index] ?? 0)) & (this.#masks[index] ?? 0);
      mixed = Math.imul(mixed ^ word, MIX);
      mixed ^= mixed >>> 15;
    }
    return mixed & (this.#places - 1);
  }
}

/** An odd number of many bits, so that every bit of a word moves others. */
const MIX = 0x9e3779b1;

/** Where the words stand that a record is told by, and which of their bytes count. */
function wordsOf(length: number, without: readonly Span[]): readonly { offset: number; mask: number }[] {
  const offsets: number[] = [];
  for (let offset = PREFIX; offset + WORD <= length; offset += WORD) offsets.push(offset);
  offsets.push(length - WORD);
  const counts = (at: number) => at >= PREFIX && !without.some(({ from, to }) => at >= from && at < to);
  return offsets
    .map((offset) => {
      let mask = 0;
      for (let at = offset; at < offset + WORD; at += 1) mask = (mask << 8) | (counts(at) ? 0xff : 0);
      return { offset, mask };
    })
    .filter(({ mask }) => mask !== 0);
}
