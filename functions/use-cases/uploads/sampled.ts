/**
 * Keeps some of many things, from the first to the last in about equal steps, without knowing how many there are: every
 * second is dropped when there are too many.
 */
export class Sampled<T> {
  readonly #most: number;
  #kept: T[] = [];
  #step = 1;
  #seen = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** Takes the next thing; it is made only where it is kept. */
  take(make: () => T): void {
    if (this.#seen % this.#step === 0) {
      if (this.#kept.length >= this.#most * 2) {
        this.#kept = this.#kept.filter((_, at) => at % 2 === 0);
        this.#step *= 2;
      }
      if (this.#seen % this.#step === 0) this.#kept.push(make());
    }
    this.#seen += 1;
  }

  get kept(): readonly T[] {
    const stride = Math.max(1, this.#kept.length / this.#most);
    return Array.from({ length: Math.min(this.#most, this.#kept.length) }, (_, at) => {
      const one = this.#kept[Math.floor(at * stride)];
      if (one === undefined) throw new Error('a sample has no gaps');
      return one;
    });
  }
}
