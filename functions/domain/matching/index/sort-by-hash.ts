const RADIX = 256;

/** Hashes with a value each, sorted by hash; equal hashes keep their order. A radix sort, a byte at a time. */
export function sortByHash(hashes: Uint32Array, values: Uint32Array): readonly [Uint32Array, Uint32Array] {
  let from: [Uint32Array, Uint32Array] = [hashes.slice(), values.slice()];
  let to: [Uint32Array, Uint32Array] = [new Uint32Array(hashes.length), new Uint32Array(hashes.length)];
  for (let shift = 0; shift < 32; shift += 8) {
    distribute(from, to, shift);
    [from, to] = [to, from];
  }
  return from;
}

function distribute(
  [hashes, values]: readonly [Uint32Array, Uint32Array],
  [toHashes, toValues]: readonly [Uint32Array, Uint32Array],
  shift: number,
): void {
  const next = new Uint32Array(RADIX + 1);
  for (let at = 0; at < hashes.length; at += 1) {
    const digit = ((hashes[at] ?? 0) >>> shift) & 0xff;
    next[digit + 1] = (next[digit + 1] ?? 0) + 1;
  }
  for (let digit = 1; digit <= RADIX; digit += 1) next[digit] = (next[digit] ?? 0) + (next[digit - 1] ?? 0);
  for (let at = 0; at < hashes.length; at += 1) {
    const hash = hashes[at] ?? 0;
    const digit = (hash >>> shift) & 0xff;
    const place = next[digit] ?? 0;
    toHashes[place] = hash;
    toValues[place] = values[at] ?? 0;
    next[digit] = place + 1;
  }
}
