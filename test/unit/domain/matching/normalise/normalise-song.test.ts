import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { normaliseSong } from '#functions/domain/matching/normalise/normalise-song.ts';
import {
  OTHER_TITLES,
  SAME_ARTISTS,
  SAME_TITLES,
} from '#test/unit/domain/matching/normalise/ghanaian-cases.ts';

const wordsOf = (title: string) => normaliseSong({ title }).title;
const namesOf = (artist: string) => normaliseSong({ artist }).artist;

describe('the words of a song', () => {
  test.each(SAME_TITLES)('%s is %s', (one, other) => {
    expect(wordsOf(one)).toEqual(wordsOf(other));
    expect(wordsOf(one)).not.toEqual([]);
  });

  test.each(OTHER_TITLES)('%s is not %s', (one, other) => {
    expect(wordsOf(one)).not.toEqual(wordsOf(other));
  });

  test.each(SAME_ARTISTS)('the artist %s is %s', (one, other) => {
    expect(namesOf(one).toSorted()).toEqual(namesOf(other).toSorted());
  });

  test('featured artists move from the title to the artists', () => {
    const song = normaliseSong({ title: 'Adonai (feat. Castro) - Live', artist: 'Sarkodie' });
    expect(song).toMatchObject({
      title: ['adonai', 'live'],
      pieceStarts: [0, 1],
      artist: ['sarkodie', 'castro'],
    });
  });

  test.each(['Psalm 23 ft. Ama Mensah', 'Psalm 23 (feat. Ama Mensah)'])(
    'after a number somebody may be featured, too: %s',
    (title) => {
      expect(normaliseSong({ title })).toMatchObject({ title: ['psalm', '23'], artist: ['ama', 'mensah'] });
    },
  );

  test('nobody is featured under six feet', () => {
    expect(normaliseSong({ title: '6 ft under' })).toMatchObject({ title: ['6', 'ft', 'under'], artist: [] });
  });

  test.each([
    ['004-Adonai', ['4', 'adonai'], true],
    ['07 Adonai', ['7', 'adonai'], true],
    ['3. Adonai', ['3', 'adonai'], true],
    ['7', ['7'], false],
    ['1999', ['1999'], false],
    ['99 Luftballons', ['99', 'luftballons'], false],
    ['010', ['10'], false],
  ])('%s starts with a track number or not', (title, words, startsWithTrackNumber) => {
    expect(normaliseSong({ title })).toMatchObject({ title: words, startsWithTrackNumber });
  });

  test('a person is flipped into spoken order, a list of people is not', () => {
    expect(namesOf('Lumba, Daddy')).toEqual(['daddy', 'lumba']);
    expect(namesOf('Lumba, Daddy and Ofori')).toEqual(['lumba', 'daddy', 'ofori']);
    expect(namesOf('Abena, Kofi, Ama')).toEqual(['abena', 'kofi', 'ama']);
  });

  test('a version is a tag, and its word stays', () => {
    expect(normaliseSong({ title: 'Adonai (Remix)' })).toMatchObject({ title: ['adonai', 'remix'], tags: 2 });
    expect(normaliseSong({ title: 'Adonai' }).tags).toBe(0);
  });

  test.each([
    ['nothing', '', 0],
    ['one letter', 'x', 1],
    ['only signs', '?!… - ()', 0],
    ['only emoji', '😀👩‍🎤🔥', 0],
    ['only control characters', '\u0000\u0007\u001b\u200b\u202e', 0],
    ['Arabic', 'الحب الأول', 2],
    ['Hebrew among marks of direction', '\u202eשלום\u202c', 1],
    ['Chinese, a word a character', '月亮', 2],
    ['half of a surrogate pair', '\ud83d', 0],
  ])('takes %s', (_what, title, count) => {
    expect(wordsOf(title)).toHaveLength(count);
  });

  test('counts no more than forty words of forty letters, however long the title', () => {
    expect(wordsOf('a b '.repeat(2500))).toHaveLength(40);
    expect(wordsOf('x'.repeat(10_000))).toEqual(['x'.repeat(40)]);
  });

  test('says the same of what it has said', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (title) => {
        const { title: words } = normaliseSong({ title });
        const plain = words.filter((word) => /^[a-z]{3,}$/.test(word));
        expect(wordsOf(plain.join(' '))).toEqual(wordsOf(wordsOf(plain.join(' ')).join(' ')));
        for (const word of words) expect(word).not.toMatch(/\s|\p{M}/u);
      }),
      { seed: 20_260_101 },
    );
  });
});
