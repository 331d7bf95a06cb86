/** Pseudo-random choices that are the same in every run (mulberry32). */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** From 0 up to, not including, 1. */
  fraction(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.fraction() * (most - least + 1));
  }

  is(probability: number): boolean {
    return this.fraction() < probability;
  }

  pick<T>(from: readonly T[]): T {
    return elementAt(from, this.whole(0, from.length - 1));
  }

  /** So many different ones, in any order. */
  pickSome<T>(from: readonly T[], count: number): T[] {
    const left = [...from];
    return Array.from({ length: count }, () => {
      const chosen = this.pick(left);
      left.splice(left.indexOf(chosen), 1);
      return chosen;
    });
  }

  /** The first are picked far more often than the last, as hits are. */
  pickHit<T>(from: readonly T[]): T {
    return elementAt(from, Math.floor(this.fraction() ** 2.2 * from.length));
  }
}

function elementAt<T>(from: readonly T[], index: number): T {
  const element = from[index];
  if (element === undefined) throw new Error('there is nothing to pick from');
  return element;
}
