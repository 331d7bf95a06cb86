const MAX_BYTES = 96;

/** Three rows of the cost table, reused by every call. */
const ROWS = [
  new Uint8Array(MAX_BYTES + 2),
  new Uint8Array(MAX_BYTES + 2),
  new Uint8Array(MAX_BYTES + 2),
] as const;

/**
 * How many bytes must be added, left out, changed or swapped with their neighbour to turn one text into the other
 * (optimal string alignment); some number above `most` if it takes more than that. Only the first 96 bytes count.
 *
 * @example
 * editDistance(bytes('sarkodie'), bytes('sakrodie'), 2); // → 1
 */
export function editDistance(first: Uint8Array, second: Uint8Array, most: number): number {
  let end = Math.min(first.length, MAX_BYTES);
  let otherEnd = Math.min(second.length, MAX_BYTES);
  if (Math.abs(end - otherEnd) > most) return most + 1;
  // What both start and end with costs nothing.
  while (end > 0 && otherEnd > 0 && first[end - 1] === second[otherEnd - 1]) {
    end -= 1;
    otherEnd -= 1;
  }
  let start = 0;
  while (start < end && start < otherEnd && first[start] === second[start]) start += 1;
  const length = end - start;
  const width = otherEnd - start;
  if (length === 0 || width === 0) return length + width;
  return distanceBetween(first.subarray(start, end), second.subarray(start, otherEnd), most);
}

function distanceBetween(first: Uint8Array, second: Uint8Array, most: number): number {
  let [uppermost, upper, lower] = ROWS;
  const width = second.length;
  for (let j = 0; j <= width; j += 1) upper[j] = j;
  for (let i = 1; i <= first.length; i += 1) {
    const own = first[i - 1] ?? 0;
    const previous = i > 1 ? (first[i - 2] ?? 0) : -1;
    // Beyond this band of the table every cost is above `most`.
    const from = Math.max(1, i - most);
    const to = Math.min(width, i + most);
    let left = from === 1 ? i : most + 1;
    let least = left;
    let other = from > 1 ? (second[from - 2] ?? 0) : -1;
    lower[from - 1] = left;
    for (let j = from; j <= to; j += 1) {
      const otherBefore = other;
      other = second[j - 1] ?? 0;
      let cost = (upper[j - 1] ?? 0) + (own === other ? 0 : 1);
      const above = (upper[j] ?? 0) + 1;
      if (above < cost) cost = above;
      if (left + 1 < cost) cost = left + 1;
      if (own === otherBefore && previous === other && j > 1) {
        const swapped = (uppermost[j - 2] ?? 0) + 1;
        if (swapped < cost) cost = swapped;
      }
      lower[j] = cost;
      left = cost;
      if (cost < least) least = cost;
    }
    lower[to + 1] = most + 1;
    if (least > most) return most + 1;
    const oldest = uppermost;
    uppermost = upper;
    upper = lower;
    lower = oldest;
  }
  return upper[width] ?? 0;
}
