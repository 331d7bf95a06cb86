import { describe, expect, test } from '@jest/globals';
import { Evidence, Resemblance } from '#shared/schemas/evidence.ts';
import { evidenceInWords } from '#shared/words/evidence-in-words.ts';

const wordsOf = (evidence: unknown) => evidenceInWords(Evidence.parse(evidence));

describe('evidenceInWords', () => {
  test.each([
    [{ code: 'unknown-identifier', isrc: 'USZQG2200540' }, 'ISRC USZQG2200540 not in the repertoire'],
    [
      { code: 'unknown-identifier', isrc: 'USZQG2200540', iswc: 'T3584099316' },
      'ISRC USZQG2200540 and ISWC T3584099316 not in the repertoire',
    ],
    [{ code: 'local-work', iswc: 'T3584099316' }, 'ISWC T3584099316 of a local work'],
    [{ code: 'partner-work', isrc: 'USZQG2200540' }, 'ISRC USZQG2200540 of a partner’s work'],
    [
      { code: 'several-works', isrc: 'USZQG2200540', works: 3 },
      'ISRC USZQG2200540 leads to 3 different works',
    ],
    [{ code: 'title-contradicts', title: 'Rain' }, '“Rain” is nothing like that work’s titles'],
    [{ code: 'also-called', title: 'Rain' }, 'also called “Rain”'],
    [
      { code: 'song-decided', by: 'yaw', on: '2026-02-01' },
      'as yaw decided for this title and artist on 2026-02-01',
    ],
    [{ code: 'linked', by: 'yaw' }, 'linked by yaw'],
    [{ code: 'dismissed', by: 'yaw', as: 'not-music' }, 'marked as not music by yaw'],
    [{ code: 'tied' }, 'another work is as good'],
    [{ code: 'title-tells-little' }, 'its title tells too little without the artist'],
    [{ code: 'nothing-alike' }, 'no work is enough like its title and artist'],
    [{ code: 'no-identifier' }, 'no identifier'],
  ])('says of %j: %s', (evidence, words) => {
    expect(wordsOf(evidence)).toBe(words);
  });

  test('has different words for every resemblance', () => {
    const words = Resemblance.options.map((code) => wordsOf({ code }));
    expect(new Set(words).size).toBe(Resemblance.options.length);
    expect(words.filter((word) => !/^[a-z]+( [a-z]+)+$/.test(word))).toEqual([]);
  });
});
