/** Reads varints one after the other. Past the end it reads zeros, so that no loop runs forever. */
export class VarintCursor {
  position: number;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array, position: number) {
    this.#bytes = bytes;
    this.position = position;
  }

  next(): number {
    let byte = this.#bytes[this.position] ?? 0;
    this.position += 1;
    if (byte < 0x80) return byte;
    let number = byte & 0x7f;
    for (let shift = 7; shift < 35; shift += 7) {
      byte = this.#bytes[this.position] ?? 0;
      this.position += 1;
      number |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    return number >>> 0;
  }
}
