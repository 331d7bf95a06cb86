import { describe, expect, test } from '@jest/globals';
import { bandOfMatch } from '#functions/domain/matching/band-of.ts';
import { aCatalogue } from '#test/unit/domain/matching/a-catalogue.ts';
import { decideInCatalogue } from '#tools/matching/decide-in-catalogue.ts';

const THRESHOLDS = { accept: 0.8, reject: 0.1 };
const plain = { isTied: false, isUnproven: false, isTitled: false };

describe('bandOfMatch', () => {
  test.each([
    ['accept', 0.8, plain],
    ['review', 0.79, plain],
    ['reject', 0.09, plain],
    ['review', 0.99, { ...plain, isTied: true }],
    ['review', 0.99, { ...plain, isUnproven: true }],
    ['review', 0.01, { ...plain, isTitled: true }],
  ] as const)('is %s at a confidence of %d: %j', (band, confidence, of) => {
    expect(bandOfMatch({ ...of, confidence }, THRESHOLDS)).toBe(band);
  });
});

describe('a catalogue of few songs, where no word is rare', () => {
  const work = (id: string, title: string, artist: string) => ({ id, title, artist: '', writers: artist });
  const catalogue = aCatalogue([
    work('w1', 'Sunday Highlife', 'Kofi Boateng'),
    work('w2', 'Sunday Morning Highlife', 'Yaw Darko'),
    work('w3', 'Market Day in Makola', 'Efua Sutherland'),
  ]);

  test('shows a person what was played under a whole title', () => {
    for (const song of [{ title: 'Sunday Highlife' }, { title: 'SundayHighlife' }])
      expect(decideInCatalogue(catalogue, song)).toMatchObject({ band: 'review', match: 'w1' });
  });

  test('shows nobody a title of which a part was played', () => {
    expect(decideInCatalogue(catalogue, { title: 'Highlife at Night', artist: 'Nobody' }).band).toBe(
      'reject',
    );
  });
});
