import { ByteList } from '#functions/domain/matching/index/byte-list.ts';
import { NumberList } from '#functions/domain/matching/index/number-list.ts';
import { VarintCursor } from '#functions/domain/matching/index/varint-cursor.ts';

const BLOCK_STRINGS = 16;
const USUAL_BYTES = 48;

/**
 * Sorted strings, front-coded: within a block each string says how much of the one before it repeats. `blocks` holds
 * the number of strings, then the start of each block.
 */
export type StringTable = { readonly blocks: Uint32Array; readonly bytes: Uint8Array };

const decoder = new TextDecoder();

/** Writes strings that are sorted by their code units; the same string may repeat. */
export function writeStrings(strings: readonly string[]): StringTable {
  const encoder = new TextEncoder();
  const blocks = new NumberList();
  blocks.push(strings.length);
  const bytes = new ByteList();
  let before: Uint8Array = new Uint8Array(0);
  for (const [at, text] of strings.entries()) {
    const own = encoder.encode(text);
    const first = at % BLOCK_STRINGS === 0;
    if (first) blocks.push(bytes.length);
    const same = first ? 0 : sharedStart(before, own);
    bytes.pushVarint(same);
    bytes.pushVarint(own.length - same);
    bytes.pushBytes(own.subarray(same));
    before = own;
  }
  return { blocks: blocks.view(), bytes: bytes.view() };
}

/** How many strings a table has. */
export function countOf(table: StringTable): number {
  return table.blocks[0] ?? 0;
}

/** The string at a place; an empty one where there is none. */
export function stringAt(table: StringTable, place: number): string {
  if (place < 0 || place >= countOf(table)) return '';
  const block = Math.floor(place / BLOCK_STRINGS);
  const cursor = new VarintCursor(table.bytes, table.blocks[block + 1] ?? 0);
  const whole = new ByteList(USUAL_BYTES);
  for (let at = block * BLOCK_STRINGS; at <= place; at += 1) {
    readNext(table, cursor, whole);
  }
  return decoder.decode(whole.view());
}

/** All strings of a table, in order. */
export function* stringsOf(table: StringTable): Generator<string> {
  const cursor = new VarintCursor(table.bytes, table.blocks[1] ?? 0);
  const whole = new ByteList(USUAL_BYTES);
  for (let at = 0; at < countOf(table); at += 1) {
    readNext(table, cursor, whole);
    yield decoder.decode(whole.view());
  }
}

/** The range of places that hold a string: the first, and the last plus one; both the same if there is none. */
export function placesOf(table: StringTable, text: string): readonly [number, number] {
  const start = firstNotBelow(table, text);
  let end = start;
  while (end < countOf(table) && stringAt(table, end) === text) end += 1;
  return [start, end];
}

function firstNotBelow(table: StringTable, text: string): number {
  let low = 0;
  let high = countOf(table);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (stringAt(table, middle) < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Turns the previous string into the next one. */
function readNext({ bytes }: StringTable, cursor: VarintCursor, whole: ByteList): void {
  const same = cursor.next();
  const more = cursor.next();
  whole.length = Math.min(same, whole.length);
  whole.pushBytes(bytes.subarray(cursor.position, cursor.position + more));
  cursor.position += more;
}

function sharedStart(before: Uint8Array, own: Uint8Array): number {
  let same = 0;
  while (same < before.length && same < own.length && before[same] === own[same]) same += 1;
  return same;
}
