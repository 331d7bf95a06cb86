import { describe, expect, test } from '@jest/globals';
import { openIndex } from '#functions/domain/matching/index/open-index.ts';
import { inventedCatalogue } from '#test/support/invented-catalogue/invented-catalogue.ts';
import { indexBytes, openedIndex } from '#test/unit/domain/matching/a-catalogue.ts';

const WORKS = [...inventedCatalogue(12, 1)];
const BYTES = indexBytes(WORKS);
const faultOf = (bytes: Uint8Array) => openIndex(bytes);
const changed = (at: number, byte: number) => BYTES.with(at, byte);

describe('an index artefact', () => {
  test('has the same bytes in whatever order its entries came', () => {
    expect(indexBytes(WORKS.toReversed())).toEqual(BYTES);
    expect(indexBytes(WORKS.slice(1))).not.toEqual(BYTES);
  });

  test('opens from a slice of a larger buffer as well', () => {
    const pool = new Uint8Array(BYTES.length + 3);
    pool.set(BYTES, 3);
    expect(openedIndex(pool.subarray(3))).toEqual(openedIndex(BYTES));
    expect(openedIndex(Buffer.from(BYTES)).name).toBe('base-1');
  });

  test('may be empty', () => {
    expect(openedIndex(indexBytes([])).entries).toBe(0);
  });

  test.each([
    ['bytes that are no index', new Uint8Array(100), 'magic'],
    ['no bytes', new Uint8Array(0), 'magic'],
    ['a header cut short', BYTES.subarray(0, 20), 'length'],
    ['another layout', changed(8, 9), 'version'],
    ['a file cut short', BYTES.subarray(0, BYTES.length - 8), 'length'],
    ['a file with more behind it', Buffer.concat([BYTES, new Uint8Array(8)]), 'length'],
    ['a changed byte', changed(BYTES.length >> 1, 1 + (BYTES[BYTES.length >> 1] ?? 0)), 'checksum'],
    ['a changed checksum', changed(BYTES.length - 1, 255 - (BYTES.at(-1) ?? 0)), 'checksum'],
  ])('is refused: %s', (_what, bytes, fault) => {
    expect(faultOf(bytes)).toEqual({ fault, message: expect.stringMatching(/.{20}/) });
  });

  test('is refused with any one byte changed', () => {
    for (let at = 0; at < BYTES.length; at += 29) {
      expect(faultOf(changed(at, (BYTES[at] ?? 0) ^ 0x10))).toHaveProperty('fault');
    }
  });
});
