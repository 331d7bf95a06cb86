import { ByteList } from '#functions/domain/matching/index/byte-list.ts';
import { sortByHash } from '#functions/domain/matching/index/sort-by-hash.ts';
import { VarintCursor } from '#functions/domain/matching/index/varint-cursor.ts';

const KEYS_A_BUCKET = 8;
const MAX_BUCKET_BITS = 24;

/**
 * Lists of ascending numbers under hashed keys. The upper bits of the hash choose a bucket, its lowest 8 tell the keys
 * of a bucket apart. About one key in a thousand shares both with another: its list then holds too many numbers, never
 * too few.
 *
 * A bucket: for each key its 8 bits, then for a single number twice that number; for a list twice its count plus one,
 * its length in bytes and the steps from number to number.
 */
export type KeyTable = { readonly buckets: Uint32Array; readonly bytes: Uint8Array };

/** Writes the table of hash and value pairs; values of a hash come in ascending order. Lists beyond the limit are left out. */
export function writeKeys(
  hashes: Uint32Array,
  values: Uint32Array,
  { maxListLength }: { readonly maxListLength: number },
): KeyTable {
  const [sorted, held] = sortByHash(hashes, values);
  const bits = bucketBits(hashes.length);
  const buckets = new Uint32Array(2 ** bits + 1);
  const bytes = new ByteList();
  let bucket = 0;
  for (let start = 0; start < sorted.length; ) {
    const hash = sorted[start] ?? 0;
    let end = start + 1;
    while (end < sorted.length && sorted[end] === hash) end += 1;
    for (const own = bucketOf(hash, bits); bucket < own; ) buckets[++bucket] = bytes.length;
    writeList(bytes, hash, held.subarray(start, end), maxListLength);
    start = end;
  }
  while (bucket < 2 ** bits) buckets[++bucket] = bytes.length;
  return { buckets, bytes: bytes.view() };
}

/** Where the list of a key starts, or −1 where there is none. */
export function findKey(table: KeyTable, hash: number): number {
  const bits = 31 - Math.clz32(table.buckets.length - 1);
  const bucket = bucketOf(hash, bits);
  const end = table.buckets[bucket + 1] ?? 0;
  const cursor = new VarintCursor(table.bytes, table.buckets[bucket] ?? 0);
  while (cursor.position < end) {
    const own = table.bytes[cursor.position] ?? 0;
    cursor.position += 1;
    if (own === (hash & 0xff)) return cursor.position;
    if (cursor.next() & 1) {
      const length = cursor.next();
      cursor.position += length;
    }
  }
  return -1;
}

/** How many numbers the list has that starts at a place. */
export function listLength(table: KeyTable, start: number): number {
  const head = new VarintCursor(table.bytes, start).next();
  return head & 1 ? head >>> 1 : 1;
}

/** Copies a list to the start of `into`, as much as it holds, and returns how many numbers there are. */
export function readList(table: KeyTable, start: number, into: Uint32Array): number {
  const cursor = new VarintCursor(table.bytes, start);
  const head = cursor.next();
  if ((head & 1) === 0) {
    into[0] = head >>> 1;
    return Math.min(1, into.length);
  }
  cursor.next();
  const taken = Math.min(head >>> 1, into.length);
  let number = 0;
  for (let at = 0; at < taken; at += 1) {
    number += cursor.next();
    into[at] = number;
  }
  return taken;
}

function writeList(bytes: ByteList, hash: number, list: Uint32Array, limit: number): void {
  const [first = 0] = list;
  if (list.length === 1) {
    bytes.push(hash & 0xff);
    bytes.pushVarint(first * 2);
    return;
  }
  const steps = new ByteList(list.length * 2);
  let before = 0;
  let count = 0;
  for (const number of list) {
    if (count > 0 && number === before) continue;
    steps.pushVarint(number - before);
    before = number;
    count += 1;
  }
  if (count > limit) return;
  bytes.push(hash & 0xff);
  bytes.pushVarint(count * 2 + 1);
  bytes.pushVarint(steps.length);
  bytes.pushBytes(steps.view());
}

const bucketBits = (keys: number) =>
  Math.min(MAX_BUCKET_BITS, Math.max(0, Math.ceil(Math.log2((keys + 1) / KEYS_A_BUCKET))));
const bucketOf = (hash: number, bits: number) => (bits === 0 ? 0 : hash >>> (32 - bits));
