import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FieldsByKey } from '#functions/formats/ddex/storage/fields-by-key.ts';
import { NumberByText } from '#functions/formats/ddex/storage/number-by-text.ts';

const SEED = { seed: 20_260_914 };
/** Texts of as many pairs that the second hash cannot tell apart, for `Aa` and `BB` come to the same in it. */
const alike = (pairs: number): readonly string[] =>
  Array.from({ length: 2 ** pairs }, (_, number) =>
    Array.from({ length: pairs }, (_, pair) => ((number >> pair) & 1 ? 'Aa' : 'BB')).join(''),
  );

describe('numbers by texts', () => {
  test('are what a map has, whatever is set in whatever order', () => {
    const numbers = fc.array(
      fc.tuple(fc.string({ maxLength: 3 }), fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })),
    );
    fc.assert(
      fc.property(numbers, (set) => {
        const kept = new NumberByText();
        const map = new Map<string, number>();
        for (const [text, number] of set) {
          expect(kept.set(text, number)).toBe(map.get(text));
          map.set(text, number);
        }
        expect(kept.size).toBe(map.size);
        for (const [text, number] of map) expect(kept.get(text)).toBe(number);
      }),
      SEED,
    );
  });

  test('stay found while there come to be many', () => {
    const kept = new NumberByText();
    for (let i = 0; i < 5000; i += 1) expect(kept.add(`P${i}`, i)).toBe(true);
    for (let i = 0; i < 5000; i += 1) expect(kept.get(`P${i}`)).toBe(i);
    expect([kept.size, kept.get('P5000'), kept.add('P7', 0), kept.get('P7')]).toEqual([
      5000,
      undefined,
      false,
      7,
    ]);
  });

  test('are found among texts that are made to crowd', () => {
    const texts = alike(11);
    const kept = new NumberByText();
    for (const [i, text] of texts.entries()) kept.set(text, i);
    for (const [i, text] of texts.entries()) expect(kept.set(text, i + 1)).toBe(i);
    expect(kept.size).toBe(texts.length);
    for (const [i, text] of texts.entries()) expect(kept.get(text)).toBe(i + 1);
    expect(kept.get('AaAa')).toBeUndefined();
  });
});

describe('kept fields', () => {
  const entry = fc.tuple(
    fc.constantFrom('P1', 'P2', 'Ɔ3', 'P'),
    fc.constantFrom('Ama\n\n', 'Ébo\n1\n2', '👩‍🎤'.repeat(40), 'x'.repeat(30_000)),
  );

  test('are those set last', () => {
    fc.assert(
      fc.property(fc.array(entry), (set) => {
        const kept = new FieldsByKey();
        const map = new Map<string, string>();
        for (const [key, fields] of set) {
          kept.set(key, fields);
          map.set(key, fields);
        }
        expect(kept.size).toBe(map.size);
        for (const key of ['P1', 'P2', 'Ɔ3', 'P']) {
          const fields = map.get(key);
          expect(kept.get(key)).toEqual(fields === undefined ? undefined : [key, ...fields.split('\n')]);
        }
      }),
      SEED,
    );
  });

  test('are kept over many pages, and what they take is told', () => {
    const kept = new FieldsByKey();
    for (let i = 0; i < 9000; i += 1) kept.set(`P${i}`, `Party ${i}\n00900000127`);
    for (let i = 0; i < 9000; i += 1)
      expect(kept.get(`P${i}`)).toEqual([`P${i}`, `Party ${i}`, '00900000127']);
    expect(kept.get('P')).toBeUndefined();
    expect(kept.bytes).toBeGreaterThan(9000 * 24);
    expect(kept.bytes).toBeLessThan(9000 * 40);
  });

  test('are found by keys of any length', () => {
    const kept = new FieldsByKey();
    const long = 'x'.repeat(300);
    kept.set(`${long}1`, 'Ama');
    kept.set(`${long}2`, 'Ebo');
    expect(kept.get(`${long}1`)?.slice(1)).toEqual(['Ama']);
    expect(kept.get(`${long}2`)?.slice(1)).toEqual(['Ebo']);
    expect(kept.get(long)).toBeUndefined();
    expect(kept.bytes).toBeLessThan(300);
  });

  test('do not grow where one is said over and over', () => {
    const kept = new FieldsByKey();
    for (let i = 0; i < 20_000; i += 1) kept.set('P1', `Party ${i}`);
    expect(kept.get('P1')).toEqual(['P1', 'Party 19999']);
    expect(kept.bytes).toBeLessThan(1000);
  });

  test('are never those of another key, though it is made to be taken for it', () => {
    const numbers = new NumberByText();
    const keys = alike(17);
    const second = keys.find((key, i) => !numbers.add(key, i)) ?? '';
    const first = keys[numbers.get(second) ?? -1] ?? '';
    expect(first).not.toBe(second);
    const kept = new FieldsByKey();
    kept.set(first, 'Ama');
    expect(kept.get(second)).toBeUndefined();
    kept.set(second, 'Ebo');
    expect([kept.get(first), kept.get(second), kept.size]).toEqual([[first, 'Ama'], [second, 'Ebo'], 2]);
  });
});
