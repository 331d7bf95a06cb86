/** Which letters a word has, a bit each; letters that share a bit only make two words look closer than they are. */
export function letterMask(bytes: Uint8Array, start = 0, end = bytes.length): number {
  let mask = 0;
  for (let at = start; at < end; at += 1) mask |= 1 << ((bytes[at] ?? 0) & 31);
  return mask >>> 0;
}

/** How many bits are set. */
export function bitCount(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
