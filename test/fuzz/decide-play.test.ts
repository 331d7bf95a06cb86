import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openIndex } from '#functions/domain/matching/index/open-index.ts';
import { inventedCatalogue } from '#test/support/invented-catalogue/invented-catalogue.ts';
import { aCatalogue, indexBytes } from '#test/unit/domain/matching/a-catalogue.ts';
import { decideInCatalogue } from '#tools/matching/decide-in-catalogue.ts';

const SEED = { seed: 20_260_101 };
const ODD = [
  '',
  'x',
  '3',
  ')',
  '(((',
  '😀'.repeat(50),
  '\u202eהלב',
  '\u0000\u0001\u001b[2J',
  '\ud83d',
  'الحب',
];
const WORKS = [
  ...inventedCatalogue(300, 2),
  ...ODD.map((title, at) => ({ id: `odd_${at}`, title, artist: ODD[(at + 3) % ODD.length] ?? '' })),
  { id: 'long', title: 'a long title '.repeat(800), artist: 'b'.repeat(10_000) },
];
const CATALOGUE = aCatalogue(WORKS);

describe('matching whatever a log has', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({
      unit: fc.constantFrom('3', ')', '(', '-', ' ', 'ɛ', '.', 'ft', "'", ',', '0', 'ɔ'),
      maxLength: 40,
    }),
    fc.constantFrom(...ODD, 'x'.repeat(10_000), 'ab '.repeat(3400), '('.repeat(10_000), '0-'.repeat(5000)),
    fc.constantFrom(...WORKS.map(({ title }) => title)),
  );

  test('gives a decision with a confidence from 0 to 1, the same twice', () => {
    fc.assert(
      fc.property(text, text, text, (title, artist, isrc) => {
        const play = { title, artist, isrc, durationSeconds: title.length };
        const decision = decideInCatalogue(CATALOGUE, play);
        expect(['accept', 'review', 'reject']).toContain(decision.band);
        expect(decision.confidence).toBeGreaterThanOrEqual(0);
        expect(decision.confidence).toBeLessThanOrEqual(1);
        expect(decideInCatalogue(CATALOGUE, play)).toEqual(decision);
      }),
      { ...SEED, numRuns: 200 },
    );
  });

  test.each(ODD.filter((title) => !/[\p{L}\p{N})]/u.test(title)))(
    'accepts nothing for signs alone: %j',
    (title) => {
      expect(decideInCatalogue(CATALOGUE, { title, artist: title })).toMatchObject({
        band: 'reject',
        match: undefined,
      });
    },
  );

  test('takes a moment for a title of 10,000 characters', () => {
    const start = performance.now();
    for (const unit of ['a', ' a', '(', '3', ')', 'ft ', '0', '-', 'ɛ', "'", 'x.', '& ']) {
      decideInCatalogue(CATALOGUE, {
        title: unit.repeat(10_000 / unit.length),
        artist: unit.repeat(10_000 / unit.length),
      });
    }
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('opening whatever bytes', () => {
  const BYTES = indexBytes(inventedCatalogue(10, 3));

  test('refuses an index with bytes changed or cut off', () => {
    const change = fc.tuple(fc.nat(BYTES.length - 1), fc.integer({ min: 1, max: 255 }));
    fc.assert(
      fc.property(
        fc.uniqueArray(change, { minLength: 1, maxLength: 20, selector: ([at]) => at }),
        (changes) => {
          const bytes = BYTES.slice();
          for (const [at, by] of changes) bytes[at] = (bytes[at] ?? 0) ^ by;
          expect(openIndex(bytes)).toHaveProperty('fault');
        },
      ),
      { ...SEED, numRuns: 150 },
    );
    for (let length = 0; length < BYTES.length; length += 31) {
      expect(openIndex(BYTES.subarray(0, length))).toHaveProperty('fault');
    }
  });

  test('refuses bytes of any kind', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
        expect(openIndex(bytes)).toHaveProperty('fault');
        expect(openIndex(Buffer.concat([Buffer.from('ZAMIOIDX'), bytes]))).toHaveProperty('fault');
      }),
      SEED,
    );
  });
});
