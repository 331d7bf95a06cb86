const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** A 32-bit hash of some bytes: FNV-1a with its bits mixed once more, so that any of them may choose a bucket. */
export function hashBytes(bytes: Uint8Array, start = 0, end = bytes.length): number {
  let hash = FNV_START;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), FNV_PRIME);
  return mixed(hash);
}

/** One hash of two, where the order and the kind of key matter. */
export function hashPair(kind: number, first: number, second: number): number {
  return mixed(Math.imul(Math.imul(kind ^ first, 0x9e3779b1) ^ second, 0x85ebca77) + first);
}

/** MurmurHash3's last step: every bit of the input reaches every bit of the output. */
function mixed(hash: number): number {
  let bits = hash ^ (hash >>> 16);
  bits = Math.imul(bits, 0x85ebca6b);
  bits ^= bits >>> 13;
  bits = Math.imul(bits, 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
