/**
 * Two 32-bit sums over whole 32-bit words. Each step is a bijection of the state for a given word and of the word for
 * a given state: one changed word always changes both sums. It finds accidents, not forgeries.
 */
export function checksum(words: Uint32Array): readonly [number, number] {
  let first = 0x9e3779b1;
  let second = 0x7f4a7c15;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? 0;
    first = Math.imul(first ^ word, 0x85ebca6b);
    first = (first << 13) | (first >>> 19);
    second = Math.imul((second << 7) | (second >>> 25), 0xc2b2ae35) ^ word;
  }
  return [first >>> 0, second >>> 0];
}
