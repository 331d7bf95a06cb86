/** Which way round a text is UTF-16, and whether a byte order mark says so. */
export type Utf16 = { readonly label: 'utf-16le' | 'utf-16be'; readonly hasMark: boolean };

/** Fewer bytes than this show nothing. */
const LEAST_BYTES = 8;

/**
 * Tells from the first bytes of a text whether it is UTF-16: by its byte order mark, or because nearly every other byte
 * is NUL, as with Latin letters.
 */
export function utf16Of(beginning: Uint8Array): Utf16 | undefined {
  const [first, second] = beginning;
  if (first === 0xff && second === 0xfe) return { label: 'utf-16le', hasMark: true };
  if (first === 0xfe && second === 0xff) return { label: 'utf-16be', hasMark: true };
  if (beginning.length < LEAST_BYTES) return undefined;
  const zeros = (parity: number) => beginning.filter((byte, at) => at % 2 === parity && byte === 0).length;
  const most = Math.floor(beginning.length / 2) * 0.7;
  if (zeros(1) >= most && zeros(0) === 0) return { label: 'utf-16le', hasMark: false };
  return zeros(0) >= most && zeros(1) === 0 ? { label: 'utf-16be', hasMark: false } : undefined;
}
