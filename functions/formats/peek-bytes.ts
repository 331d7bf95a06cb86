/**
 * The first bytes of a stream, up to `limit`, and the whole stream including them. Nothing more is read until the whole
 * stream is; where that ends early, so does the source.
 */
export async function peekBytes(
  source: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<{ readonly head: Uint8Array; readonly whole: AsyncIterable<Uint8Array> }> {
  const pieces = source[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let size = 0;
  while (size < limit) {
    const { done, value } = await pieces.next();
    if (done === true) break;
    first.push(value);
    size += value.length;
  }
  const whole = async function* () {
    try {
      yield* first;
      yield* { [Symbol.asyncIterator]: () => pieces };
    } finally {
      await pieces.return?.();
    }
  };
  return { head: Buffer.concat(first).subarray(0, limit), whole: whole() };
}

/** The first bytes of a stream, up to `limit`; the source is then ended. */
export async function firstBytes(source: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const first: Uint8Array[] = [];
  let size = 0;
  for await (const piece of source) {
    first.push(piece);
    size += piece.length;
    if (size >= limit) break;
  }
  return Buffer.concat(first).subarray(0, limit);
}
