import { ByteList } from '#functions/domain/matching/index/byte-list.ts';
import { type CodedEntry, writeEntry } from '#functions/domain/matching/index/entry-code.ts';
import { entryKeys } from '#functions/domain/matching/index/entry-keys.ts';
import { writeIdentifiers } from '#functions/domain/matching/index/identifier-table.ts';
import type { KeptEntries } from '#functions/domain/matching/index/kept-entries.ts';
import { writeKeys } from '#functions/domain/matching/index/key-table.ts';
import { writeLayout } from '#functions/domain/matching/index/layout.ts';
import { NumberList } from '#functions/domain/matching/index/number-list.ts';
import { type NumberedTerms, numberTerms } from '#functions/domain/matching/index/number-terms.ts';
import { writePostings } from '#functions/domain/matching/index/postings.ts';
import { spellingKeys } from '#functions/domain/matching/index/search-keys.ts';
import { writeStrings } from '#functions/domain/matching/index/string-table.ts';
import { writeSlots } from '#functions/domain/matching/index/term-slots.ts';

/** Longer lists are not kept: they say too little for what they cost to read. */
const MAX_LIST_LENGTH = 20_000;
const MAX_SPELLINGS = 400;

type Pairs = readonly (readonly [code: number, place: number])[];

/** Writes an index of kept entries: entries by id, terms by how common they are, keys by hash. */
export function finishIndex(all: {
  readonly kind: 'base' | 'delta';
  readonly name: string;
  readonly kept: KeptEntries;
  readonly removed: readonly string[];
  readonly isrcs: Pairs;
  readonly iswcs: Pairs;
}): Uint8Array {
  const { kept } = all;
  const order = placesById(kept.ids);
  const placeOf = new Uint32Array(order.length);
  for (const [place, seen] of order.entries()) placeOf[seen] = place;
  const terms = numberTerms(kept.words, countsOf(kept));
  const { entryStarts, entries, postings, pairs } = writeEntries(kept, order, terms);
  const spellings = writeSpellings(terms);
  const ids = writeStrings(Array.from(order, (seen) => kept.ids[seen] ?? ''));
  const moved = (list: Pairs) => writeIdentifiers(list.map(([code, seen]) => [code, placeOf[seen] ?? 0]));
  const [isrcs, iswcs, removed] = [moved(all.isrcs), moved(all.iswcs), writeStrings(all.removed)];
  return writeLayout(
    { delta: all.kind === 'delta' ? 1 : 0, entries: order.length, terms: terms.counts.length },
    {
      name: new TextEncoder().encode(all.name),
      termStarts: terms.starts,
      termBytes: terms.bytes,
      termSlots: writeSlots(terms.starts, terms.bytes),
      termCounts: terms.counts,
      postingStarts: postings.starts,
      postings: postings.bytes,
      pairBuckets: pairs.buckets,
      pairs: pairs.bytes,
      spellingBuckets: spellings.buckets,
      spellings: spellings.bytes,
      entryStarts,
      entries,
      idBlocks: ids.blocks,
      ids: ids.bytes,
      isrcCodes: isrcs.codes,
      isrcPlaces: isrcs.places,
      // Nine digits fit four bytes.
      iswcCodes: Uint32Array.from(iswcs.codes),
      iswcPlaces: iswcs.places,
      removedBlocks: removed.blocks,
      removed: removed.bytes,
    },
  );
}

function placesById(ids: readonly string[]): Uint32Array {
  const order = Uint32Array.from(ids, (_, seen) => seen);
  if (ids.every((id, at) => at === 0 || (ids[at - 1] ?? '') <= id)) return order;
  return order.sort((a, b) => {
    const [first = '', second = ''] = [ids[a], ids[b]];
    if (first === second) return a - b;
    return first < second ? -1 : 1;
  });
}

/** How many entries have each word. */
function countsOf(kept: KeptEntries): (seen: number) => number {
  const counts = new Uint32Array(kept.words.length);
  for (let place = 0; place < kept.ids.length; place += 1) {
    for (const word of termsOf(kept.at(place))) counts[word] = (counts[word] ?? 0) + 1;
  }
  return (seen) => counts[seen] ?? 0;
}

const termsOf = ({ title, artist, writers }: CodedEntry) => new Set([...title, ...artist, ...writers]);

function writeEntries(kept: KeptEntries, order: Uint32Array, terms: NumberedTerms) {
  const entryStarts = new Uint32Array(order.length + 1);
  const entries = new ByteList();
  const postingTerms = new NumberList();
  const postingPlaces = new NumberList();
  const hashes = new NumberList();
  const places = new NumberList();
  const final = (words: readonly number[]) => words.map((seen) => terms.finalOf[seen] ?? 0);
  for (const [place, seen] of order.entries()) {
    const entry = kept.at(seen);
    const [title, artist, writers] = [final(entry.title), final(entry.artist), final(entry.writers)];
    const coded = { ...entry, title, artist, writers };
    writeEntry(entries, coded);
    entryStarts[place + 1] = entries.length;
    for (const term of termsOf(coded)) {
      if ((terms.counts[term] ?? 0) > MAX_LIST_LENGTH) continue;
      postingTerms.push(term);
      postingPlaces.push(place);
    }
    for (const hash of entryKeys(coded, terms)) {
      hashes.push(hash);
      places.push(place);
    }
  }
  return {
    entryStarts,
    entries: entries.view(),
    postings: writePostings(postingTerms.view(), postingPlaces.view(), terms.counts.length),
    pairs: writeKeys(hashes.view(), places.view(), { maxListLength: MAX_LIST_LENGTH }),
  };
}

function writeSpellings({ starts, bytes, counts }: NumberedTerms) {
  const hashes = new NumberList();
  const values = new NumberList();
  for (let term = 0; term < counts.length; term += 1) {
    for (const hash of spellingKeys(bytes.subarray(starts[term], starts[term + 1]))) {
      hashes.push(hash);
      values.push(term);
    }
  }
  return writeKeys(hashes.view(), values.view(), { maxListLength: MAX_SPELLINGS });
}
