import type { Piece } from './piece.ts';
import type { RecordWords } from './record-words.ts';
import { SOUND_LIMITS } from './sound-limits.ts';

/**
 * What records of one type say, remembered by all their bytes but those of some fields, so that each is checked and
 * read once however often it comes: a catalogue says the same of its writers in work after work. A record has one place
 * where it may be remembered, told by a few of its words, and another that wants the place takes it; there are more
 * places when many were taken, up to {@link SOUND_LIMITS.knownRecords}.
 */
export class RecordMemory<T> {
  readonly #words: RecordWords;
  #places = 0;
  #missed = 0;
  /** The words of the record at each place, one place behind the other. */
  #eights = new Float64Array(0);
  #fours = new Int32Array(0);
  #known: (T | undefined)[] = [];

  constructor(words: RecordWords) {
    this.#words = words;
  }

  /**
   * What is remembered of the record that begins there. Eight bytes are compared as one number, which is exact but for
   * zeros, and those are not remembered.
   */
  at({ view }: Piece, from: number): T | undefined {
    if (this.#places === 0) return undefined;
    const place = this.#placeOf(view, from);
    const { eights, fours, masks } = this.#words;
    const knownEights = this.#eights;
    let at = place * eights.length;
    for (let index = 0; index < eights.length; index += 1) {
      if (view.getFloat64(from + (eights[index] ?? 0), LITTLE_ENDIAN) !== knownEights[at]) return undefined;
      at += 1;
    }
    at = place * fours.length;
    for (let index = 0; index < fours.length; index += 1) {
      const four = view.getInt32(from + (fours[index] ?? 0)) & (masks[index] ?? 0);
      if (four !== this.#fours[at]) return undefined;
      at += 1;
    }
    return this.#known[place];
  }

  /** Remembers the record that begins there, unless eight bytes of it are a zero, of which there are two. */
  remember({ view }: Piece, from: number, known: T): void {
    this.#missed += 1;
    if (this.#missed > this.#places && this.#places < SOUND_LIMITS.knownRecords) this.#makeRoom();
    const place = this.#placeOf(view, from);
    const { eights, fours, masks } = this.#words;
    const [knownEights, knownFours] = [this.#eights, this.#fours];
    this.#known[place] = undefined;
    const [firstEight, firstFour] = [place * eights.length, place * fours.length];
    for (let index = 0; index < eights.length; index += 1) {
      const eight = view.getFloat64(from + (eights[index] ?? 0), LITTLE_ENDIAN);
      if (eight === 0) return;
      knownEights[firstEight + index] = eight;
    }
    for (let index = 0; index < fours.length; index += 1) {
      knownFours[firstFour + index] = view.getInt32(from + (fours[index] ?? 0)) & (masks[index] ?? 0);
    }
    this.#known[place] = known;
  }

  /** Begins anew with many more places, so that what was known is not worked out again too often. */
  #makeRoom(): void {
    const { firstPlaces, knownRecords } = SOUND_LIMITS;
    this.#places = Math.min(Math.max(firstPlaces, this.#places * 16), knownRecords);
    this.#missed = 0;
    this.#eights = new Float64Array(this.#places * this.#words.eights.length);
    this.#fours = new Int32Array(this.#places * this.#words.fours.length);
    this.#known = Array.from({ length: this.#places }, () => undefined);
  }

  #placeOf(view: DataView, from: number): number {
    const { telling } = this.#words;
    let mixed = 0;
    for (let index = 0; index < telling.length; index += 1) {
      mixed = Math.imul(mixed ^ view.getInt32(from + (telling[index] ?? 0)), MIX);
      mixed ^= mixed >>> 15;
    }
    return mixed & (this.#places - 1);
  }
}

/** As this machine has them, which is a step less than the other way. */
const LITTLE_ENDIAN = true;
/** An odd number of many bits, so that every bit of a word moves others. */
const MIX = 0x9e3779b1;
