/**
 * A copy of a text that is kept. A text cut out of a piece of the file holds the whole piece in memory (V8's sliced
 * strings); kept ones would so hold the file. Shorter ones than these are copies anyway.
 */
export function detached(text: string): string {
  return text.length < SHORTEST_SLICE ? text : Buffer.from(text).toString();
}

const SHORTEST_SLICE = 13;
