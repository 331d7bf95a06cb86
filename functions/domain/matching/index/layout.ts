import { checksum } from '#functions/domain/matching/index/checksum.ts';

/**
 * The artefact: a header, sections that start at multiples of eight, two checksums. All numbers are little-endian.
 *
 * | bytes | holds |
 * | ----- | ----- |
 * | 0–7   | "ZAMIOIDX" |
 * | 8–11  | version of the layout |
 * | 12–15 | 1 for a base, 2 for a delta |
 * | 16–19 | length of the whole in bytes |
 * | 20–23 | how many entries |
 * | 24–27 | how many terms |
 * | 28–31 | how many sections |
 * | then  | for each section its start and its length in bytes |
 * | last 8 | the checksums of everything before |
 */
export const MAGIC = 'ZAMIOIDX';
export const LAYOUT_VERSION = 1;
export const HEADER_BYTES = 32;
const TRAILER_BYTES = 8;

export const SECTIONS = [
  'name',
  'termStarts',
  'termBytes',
  'termSlots',
  'termCounts',
  'postingStarts',
  'postings',
  'pairBuckets',
  'pairs',
  'spellingBuckets',
  'spellings',
  'entryStarts',
  'entries',
  'idBlocks',
  'ids',
  'isrcCodes',
  'isrcPlaces',
  'iswcCodes',
  'iswcPlaces',
  'removedBlocks',
  'removed',
] as const;
export type SectionName = (typeof SECTIONS)[number];

type View = Uint8Array | Uint32Array | Float64Array;

/** Puts sections together. The same sections give the same bytes. */
export function writeLayout(
  about: { readonly delta: number; readonly entries: number; readonly terms: number },
  sections: Readonly<Record<SectionName, View>>,
): Uint8Array {
  const starts: number[] = [];
  let end = HEADER_BYTES + SECTIONS.length * 8;
  for (const name of SECTIONS) {
    starts.push(end);
    end += Math.ceil(sections[name].byteLength / 8) * 8;
  }
  const length = end + TRAILER_BYTES;
  const bytes = new Uint8Array(length);
  const words = new Uint32Array(bytes.buffer);
  bytes.set(new TextEncoder().encode(MAGIC));
  words.set([LAYOUT_VERSION, about.delta + 1, length, about.entries, about.terms, SECTIONS.length], 2);
  for (const [at, name] of SECTIONS.entries()) {
    const view = sections[name];
    words.set([starts[at] ?? 0, view.byteLength], HEADER_BYTES / 4 + at * 2);
    bytes.set(new Uint8Array(view.buffer, view.byteOffset, view.byteLength), starts[at]);
  }
  words.set(checksum(words.subarray(0, end / 4)), end / 4);
  return bytes;
}
