import { type Knowing, knowRecord } from './know-record.ts';
import type { KnownRecord } from './known-record.ts';
import type { Piece } from './piece.ts';
import { SOUND_LIMITS } from './sound-limits.ts';
import type { SoundPlan } from './sound-plans.ts';

/** Characters before those that a record is known by: they only count. */
const PREFIX = 19;

/**
 * The records of parties that a file had so far, each checked and read once however often it comes: a catalogue says
 * the same of its publishers and writers in work after work. When there are too many, all are forgotten.
 */
export class KnownRecords {
  readonly #knowing: Knowing;
  readonly #remembered = new Map<number, Remembered>();

  constructor(knowing: Knowing) {
    this.#knowing = knowing;
  }

  /** The record that stands between two places; undefined where it is not surely sound. */
  at({ view, text }: Piece, plan: SoundPlan, { from, to }: Place): KnownRecord | undefined {
    const body = { from: from + PREFIX, to };
    const length = to - body.from;
    if (length < WORD || length > SOUND_LIMITS.knownBytes) return undefined;
    const key = keyOf(view, plan.key, body);
    const remembered = this.#remembered.get(key);
    if (remembered !== undefined && remembered.plan === plan && isSame(remembered.words, view, body)) {
      return remembered.known;
    }
    const known = knowRecord(text.slice(from, to), plan, this.#knowing);
    if (known === undefined) return undefined;
    if (this.#remembered.size >= SOUND_LIMITS.knownRecords) this.#remembered.clear();
    this.#remembered.set(key, { plan, words: wordsOf(view, body), known });
    return known;
  }
}

type Place = { readonly from: number; readonly to: number };
type Remembered = { readonly plan: SoundPlan; readonly words: Int32Array; readonly known: KnownRecord };

/** Bytes are taken in words of four, the last of which may overlap the one before it. */
const WORD = 4;

/** A number that differs for most records; it only says which to compare with. Two sums run side by side, for speed. */
function keyOf(view: DataView, seed: number, { from, to }: Place): number {
  let [one, other] = [seed, to - from];
  let at = from;
  for (; at + 2 * WORD <= to; at += 2 * WORD) {
    one = Math.imul(one ^ view.getInt32(at), MIX_ONE);
    other = Math.imul(other ^ view.getInt32(at + WORD), MIX_OTHER);
    one ^= one >>> 15;
    other ^= other >>> 13;
  }
  if (at + WORD <= to) one = Math.imul(one ^ view.getInt32(at), MIX_ONE);
  one ^= one >>> 15;
  return Math.imul(one ^ view.getInt32(to - WORD), MIX_OTHER) ^ other;
}

/** Odd numbers of many bits, so that every bit of a word moves others. */
const MIX_ONE = 0x9e3779b1;
const MIX_OTHER = 0x85ebca6b;

/** The words of a record behind its length. */
function wordsOf(view: DataView, { from, to }: Place): Int32Array {
  const words = [to - from];
  for (let at = from; at + WORD <= to; at += WORD) words.push(view.getInt32(at));
  words.push(view.getInt32(to - WORD));
  return Int32Array.from(words);
}

function isSame(words: Int32Array, view: DataView, { from, to }: Place): boolean {
  if (words[0] !== to - from || words[words.length - 1] !== view.getInt32(to - WORD)) return false;
  const end = words.length - 1;
  let at = from;
  for (let index = 1; index < end; index += 1) {
    if (words[index] !== view.getInt32(at)) return false;
    at += WORD;
  }
  return true;
}
