import { checkLayout, type IndexFault } from '#functions/domain/matching/index/check-layout.ts';
import type { IdentifierTable } from '#functions/domain/matching/index/identifier-table.ts';
import type { KeyTable } from '#functions/domain/matching/index/key-table.ts';
import type { Postings } from '#functions/domain/matching/index/postings.ts';
import type { StringTable } from '#functions/domain/matching/index/string-table.ts';
import type { Terms } from '#functions/domain/matching/index/term-slots.ts';

/** An open index artefact: views over its bytes, nothing copied. The bytes must not change while it is used. */
export type IndexLayer = {
  readonly name: string;
  readonly delta: boolean;
  readonly entries: number;
  readonly terms: Terms;
  readonly termCounts: Uint32Array;
  readonly postings: Postings;
  readonly pairs: KeyTable;
  readonly spellings: KeyTable;
  readonly entryStarts: Uint32Array;
  readonly entryBytes: Uint8Array;
  readonly ids: StringTable;
  readonly isrcs: IdentifierTable;
  readonly iswcs: IdentifierTable;
  readonly removed: StringTable;
};

/**
 * Opens an index artefact from the bytes of a file or an object. For bytes that are not an index, of another version,
 * cut short or damaged it returns the reason. An index that opens is intact.
 */
export function openIndex(bytes: Uint8Array): IndexLayer | IndexFault {
  const layout = checkLayout(bytes);
  if ('fault' in layout) return layout;
  return {
    name: new TextDecoder().decode(layout.bytes('name')),
    delta: layout.delta,
    entries: layout.entries,
    terms: {
      starts: layout.words('termStarts'),
      bytes: layout.bytes('termBytes'),
      slots: layout.words('termSlots'),
    },
    termCounts: layout.words('termCounts'),
    postings: { starts: layout.words('postingStarts'), bytes: layout.bytes('postings') },
    pairs: { buckets: layout.words('pairBuckets'), bytes: layout.bytes('pairs') },
    spellings: { buckets: layout.words('spellingBuckets'), bytes: layout.bytes('spellings') },
    entryStarts: layout.words('entryStarts'),
    entryBytes: layout.bytes('entries'),
    ids: { blocks: layout.words('idBlocks'), bytes: layout.bytes('ids') },
    isrcs: { codes: layout.doubles('isrcCodes'), places: layout.words('isrcPlaces') },
    iswcs: { codes: layout.words('iswcCodes'), places: layout.words('iswcPlaces') },
    removed: { blocks: layout.words('removedBlocks'), bytes: layout.bytes('removed') },
  };
}
