const FIRST_BYTES = 1024;
const LEAST_BYTES = 16;

/** Bytes that grow at their end. Numbers are varints: seven bits a byte, the lowest first, the high bit where more follows. */
export class ByteList {
  length = 0;
  #bytes: Uint8Array;

  constructor(room = FIRST_BYTES) {
    this.#bytes = new Uint8Array(room);
  }

  push(byte: number): void {
    if (this.length === this.#bytes.length) this.#grow(this.length + 1);
    this.#bytes[this.length] = byte;
    this.length += 1;
  }

  pushVarint(number: number): void {
    let rest = number;
    while (rest > 0x7f) {
      this.push((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    this.push(rest);
  }

  pushBytes(bytes: Uint8Array): void {
    if (this.length + bytes.length > this.#bytes.length) this.#grow(this.length + bytes.length);
    this.#bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** The bytes so far, as a view. */
  view(): Uint8Array {
    return this.#bytes.subarray(0, this.length);
  }

  #grow(needed: number): void {
    const larger = new Uint8Array(Math.max(needed, Math.ceil(this.#bytes.length * 1.5), LEAST_BYTES));
    larger.set(this.view());
    this.#bytes = larger;
  }
}
