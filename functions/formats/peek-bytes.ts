/**
 * The first bytes of a stream, up to `limit`, and the whole stream including them. Nothing more is read until the whole
 * stream is.
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
    yield* first;
    yield* { [Symbol.asyncIterator]: () => pieces };
  };
  return { head: Buffer.concat(first).subarray(0, limit), whole: whole() };
}
