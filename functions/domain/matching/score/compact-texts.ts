import { type CatalogueLayer, termBytes } from '#functions/domain/matching/candidates/open-catalogue.ts';
import type { CodedEntry } from '#functions/domain/matching/index/entry-code.ts';
import { editDistance } from '#functions/domain/matching/score/edit-distance.ts';
import { bitCount, letterMask } from '#functions/domain/matching/score/letter-mask.ts';

const MAX_PIECES = 4;
const MAX_COMPARED_BYTES = 64;
const MOST_CHANGED = 0.6;

/** An entry's title without spaces: the whole without a track's number first, then its pieces where it has several. */
export function compactTitles(entry: CodedEntry, layer: CatalogueLayer): readonly Uint8Array[] {
  const starts = entry.pieceStarts.slice(entry.startsWithTrackNumber ? 1 : 0, MAX_PIECES + 1);
  const whole = compactOf(entry.title.slice(entry.startsWithTrackNumber ? 1 : 0), layer);
  if (starts.length < 2) return [whole];
  return [
    whole,
    ...starts.map((start, at) =>
      compactOf(entry.title.slice(start, starts[at + 1] ?? entry.title.length), layer),
    ),
  ];
}

/** Terms without spaces between them. */
export function compactOf(terms: readonly number[], layer: CatalogueLayer): Uint8Array {
  const compact = new Uint8Array(MAX_COMPARED_BYTES);
  let length = 0;
  for (const term of terms) {
    const bytes = termBytes(layer, term);
    const room = compact.subarray(length, length + bytes.length);
    room.set(bytes.subarray(0, room.length));
    length += room.length;
  }
  return compact.subarray(0, length);
}

/**
 * How alike two texts are by edit distance, from 0 to 1; 0 if more than 60 % is changed, or if the result is below
 * `least`. Only the first 64 bytes count.
 */
export function editRatio(first: Uint8Array, second: Uint8Array, least = 1 - MOST_CHANGED): number {
  const [one, other] = [first.subarray(0, MAX_COMPARED_BYTES), second.subarray(0, MAX_COMPARED_BYTES)];
  const longer = Math.max(one.length, other.length);
  if (one.length === 0 || other.length === 0) return 0;
  const most = Math.floor(longer * Math.min(MOST_CHANGED, 1 - least));
  const [mask, otherMask] = [letterMask(one), letterMask(other)];
  if (bitCount(mask & ~otherMask) > most || bitCount(otherMask & ~mask) > most) return 0;
  const distance = editDistance(one, other, most);
  return distance > most ? 0 : 1 - distance / longer;
}
