/**
 * Numbers by texts, in one array outside the heap: twelve bytes a slot, at least two slots a text. A `Map` takes
 * several times as much for the texts alone, and the garbage collector copies and marks them over and over.
 *
 * A text is told by 64 bits made of it and not kept: two of a quarter of a million are taken for one with a chance of
 * one in half a billion, or where somebody made them so. Who must not be misled compares the text itself.
 */
export class NumberByText {
  /** Slot by slot its first bits, its second, and its number, so that a look-up goes to one place of the memory. */
  #slots = new Int32Array(FEWEST_SLOTS * WORDS);
  #taken = 0;
  /** Those that found no place: there are none unless somebody made them so, who so cannot make a look-up take long. */
  readonly #crowded = new Map<string, number>();

  /** How many texts have a number. */
  get size(): number {
    return this.#taken + this.#crowded.size;
  }

  get(text: string): number | undefined {
    const first = firstHash(text);
    const second = secondHash(text);
    return this.#numberAt(this.#placeOf(first, second), { first, second });
  }

  /** Gives a text its number, an integer of 32 bits with sign, and says which it had before, where it had one. */
  set(text: string, number: number): number | undefined {
    const first = firstHash(text);
    const second = secondHash(text);
    this.#growWhereFull();
    const at = this.#placeOf(first, second);
    const before = this.#numberAt(at, { first, second });
    this.#put(at, { first, second, number });
    return before;
  }

  /** The same for a text without a number; false where it has one, which stays. */
  add(text: string, number: number): boolean {
    const first = firstHash(text);
    const second = secondHash(text);
    this.#growWhereFull();
    const at = this.#placeOf(first, second);
    if (this.#numberAt(at, { first, second }) !== undefined) return false;
    this.#put(at, { first, second, number });
    return true;
  }

  #numberAt(at: number | undefined, { first, second }: Bits): number | undefined {
    const crowded = this.#crowded.size === 0 ? undefined : this.#crowded.get(`${first} ${second}`);
    if (crowded !== undefined || at === undefined) return crowded;
    return this.#slots[at] === EMPTY ? undefined : this.#slots[at + 2];
  }

  #put(at: number | undefined, { first, second, number }: Bits & { readonly number: number }): void {
    if (at === undefined || (this.#crowded.size > 0 && this.#crowded.has(`${first} ${second}`))) {
      this.#crowded.set(`${first} ${second}`, number);
      return;
    }
    if (this.#slots[at] === EMPTY) this.#taken += 1;
    this.#slots[at] = first;
    this.#slots[at + 1] = second;
    this.#slots[at + 2] = number;
  }

  /** Where its slot begins, or the empty one where it would stand. */
  #placeOf(first: number, second: number): number | undefined {
    const slots = this.#slots;
    const mask = slots.length / WORDS - 1;
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const at = ((second + step) & mask) * WORDS;
      const there = slots[at];
      if (there === EMPTY || (there === first && slots[at + 1] === second)) return at;
    }
    return undefined;
  }

  #growWhereFull(): void {
    const slots = this.#slots;
    if (this.#taken * 2 * WORDS < slots.length) return;
    this.#taken = 0;
    this.#slots = new Int32Array(slots.length * 2);
    for (let at = 0; at < slots.length; at += WORDS) {
      const [first, second, number] = [slots[at] ?? EMPTY, slots[at + 1] ?? 0, slots[at + 2] ?? 0];
      if (first !== EMPTY) this.#put(this.#placeOf(first, second), { first, second, number });
    }
  }
}

type Bits = { readonly first: number; readonly second: number };

const FEWEST_SLOTS = 1024;
const WORDS = 3;
const EMPTY = 0;
/** In an array of which half is empty a look-up takes two or three. */
const MOST_STEPS = 64;

/** FNV-1a of 32 bits, and never {@link EMPTY}. */
function firstHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 1;
}

/** Another, mixed (as Murmur's are) so that its last bits, which say the slot, depend on all of the text. */
function secondHash(text: string): number {
  let hash = text.length;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash, 31) + text.charCodeAt(at);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
