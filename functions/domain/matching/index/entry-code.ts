import type { ByteList } from '#functions/domain/matching/index/byte-list.ts';
import { VarintCursor } from '#functions/domain/matching/index/varint-cursor.ts';

/** An entry as the index keeps it: its words as numbers of terms. */
export type CodedEntry = {
  readonly title: readonly number[];
  readonly pieceStarts: readonly number[];
  readonly startsWithTrackNumber: boolean;
  readonly artist: readonly number[];
  readonly writers: readonly number[];
  readonly tags: number;
  /** 0 where it is not known. */
  readonly durationSeconds: number;
};

const TRACK_NUMBER = 1;
const TAGS = 2;
const DURATION = 4;

/**
 * Appends an entry: flags, counts, title terms with a bit for the start of a piece, names, then the fields that the
 * flags announce.
 */
export function writeEntry(bytes: ByteList, entry: CodedEntry): void {
  const { tags, durationSeconds } = entry;
  bytes.push(
    (entry.startsWithTrackNumber ? TRACK_NUMBER : 0) | (tags ? TAGS : 0) | (durationSeconds ? DURATION : 0),
  );
  for (const list of [entry.title, entry.artist, entry.writers]) bytes.pushVarint(list.length);
  const starts = new Set(entry.pieceStarts);
  for (const [at, term] of entry.title.entries()) bytes.pushVarint(term * 2 + (starts.has(at) ? 1 : 0));
  for (const term of entry.artist) bytes.pushVarint(term);
  for (const term of entry.writers) bytes.pushVarint(term);
  if (tags) bytes.pushVarint(tags);
  if (durationSeconds) bytes.pushVarint(durationSeconds);
}

/** Reads the entry that starts at a place. */
export function readEntry(bytes: Uint8Array, start: number): CodedEntry {
  const cursor = new VarintCursor(bytes, start);
  const flags = cursor.next();
  const counts = [cursor.next(), cursor.next(), cursor.next()];
  const title: number[] = [];
  const pieceStarts: number[] = [];
  for (let at = 0; at < (counts[0] ?? 0); at += 1) {
    const coded = cursor.next();
    if (coded & 1) pieceStarts.push(at);
    title.push(coded >>> 1);
  }
  return {
    title,
    pieceStarts,
    startsWithTrackNumber: (flags & TRACK_NUMBER) !== 0,
    artist: readTerms(cursor, counts[1] ?? 0),
    writers: readTerms(cursor, counts[2] ?? 0),
    tags: flags & TAGS ? cursor.next() : 0,
    durationSeconds: flags & DURATION ? cursor.next() : 0,
  };
}

function readTerms(cursor: VarintCursor, count: number): readonly number[] {
  const terms: number[] = [];
  for (let at = 0; at < count; at += 1) terms.push(cursor.next());
  return terms;
}
