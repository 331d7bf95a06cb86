const FIRST_NUMBERS = 1024;

/** Whole numbers below 2³² that grow at their end, four bytes each. */
export class NumberList {
  length = 0;
  #numbers = new Uint32Array(FIRST_NUMBERS);

  push(number: number): void {
    if (this.length === this.#numbers.length) {
      const larger = new Uint32Array(Math.ceil(this.#numbers.length * 1.5));
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.length] = number;
    this.length += 1;
  }

  at(index: number): number {
    return this.#numbers[index] ?? 0;
  }

  /** The numbers so far, as a view. */
  view(): Uint32Array {
    return this.#numbers.subarray(0, this.length);
  }
}
