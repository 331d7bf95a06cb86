import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  isrcCode,
  iswcCode,
  placesOfIdentifier,
  writeIdentifiers,
} from '#functions/domain/matching/index/identifier-table.ts';
import { findKey, listLength, readList, writeKeys } from '#functions/domain/matching/index/key-table.ts';
import { placesOf, stringAt, writeStrings } from '#functions/domain/matching/index/string-table.ts';

const SEED = { seed: 20_260_101 };

describe('tables of an index', () => {
  test('strings come back at their places, and are found', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 12 }), { maxLength: 60 }), (given) => {
        const strings = given.toSorted((a, b) => (a < b ? -1 : Number(a > b)));
        const table = writeStrings(strings);
        expect(strings.map((_, at) => stringAt(table, at))).toEqual(strings);
        for (const text of strings) {
          const [start, end] = placesOf(table, text);
          expect([start, end]).toEqual([strings.indexOf(text), strings.lastIndexOf(text) + 1]);
        }
        expect(placesOf(table, '\uffff not there')).toEqual([strings.length, strings.length]);
      }),
      SEED,
    );
  });

  test('a key leads to all its numbers, each once', () => {
    const pair = fc.tuple(fc.integer({ min: 0, max: 2 ** 32 - 1 }), fc.nat(2_000_000));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 200 }), (given) => {
        const pairs = given.toSorted((a, b) => a[1] - b[1]);
        const table = writeKeys(
          Uint32Array.from(pairs, ([hash]) => hash),
          Uint32Array.from(pairs, ([, number]) => number),
          { maxListLength: 1000 },
        );
        const into = new Uint32Array(300);
        for (const [hash, number] of pairs) {
          const start = findKey(table, hash);
          const count = readList(table, start, into);
          expect(count).toBe(listLength(table, start));
          // Two hashes may share bucket and bits; a list of another key is then found first.
          const found = [...into.subarray(0, count)];
          const sharing = pairs.filter(([other]) => (other & 0xff) === (hash & 0xff));
          if (sharing.every(([other]) => other === hash)) expect(found).toContain(number);
          expect(new Set(found).size).toBe(found.length);
        }
      }),
      SEED,
    );
  });

  test('a list beyond its limit is left out', () => {
    const numbers = Uint32Array.from({ length: 5 }, (_, at) => at);
    const table = writeKeys(new Uint32Array(5).fill(7), numbers, { maxListLength: 4 });
    expect(findKey(table, 7)).toBe(-1);
  });

  test('identifiers are exact: one digit off is another', () => {
    const table = writeIdentifiers([
      [isrcCode('USZQG2200540'), 4],
      [isrcCode('GHABC2200001'), 1],
      [isrcCode('USZQG2200540'), 2],
    ]);
    expect(placesOfIdentifier(table, isrcCode('USZQG2200540'))).toEqual([2, 4]);
    expect(placesOfIdentifier(table, isrcCode('USZQG2200541'))).toEqual([]);
    expect(isrcCode('ZZZZZ9999999')).toBeLessThan(Number.MAX_SAFE_INTEGER);
    expect(isrcCode('ZZZZZ9999999')).not.toBe(isrcCode('ZZZZZ9999998'));
    expect(iswcCode('T3584099316')).toBe(358_409_931);
  });
});
