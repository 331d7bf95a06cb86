import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { activeAfter } from '#web/features/find/active-after.ts';
import { foundLink } from '#web/features/find/found-link.ts';
import { groupFound } from '#web/features/find/group-found.ts';
import { bandsTyped, bandsValues } from '#web/features/matching/bands-values.ts';
import { scopeInWords, scopeNames } from '#web/features/matching/scope-names.ts';
import { scopesInForce } from '#web/features/matching/scopes-in-force.ts';
import { foundBy } from '#web/features/usage/found-by.ts';
import { isCalled } from '#web/features/usage/is-called.ts';
import { marginInWords } from '#web/features/usage/margin-in-words.ts';
import { nextSong, songBeside } from '#web/features/usage/next-song.ts';
import { sentenceOf } from '#web/features/usage/sentence-of.ts';
import { stationsInWords } from '#web/features/usage/stations-in-words.ts';
import { jobOfActor } from '#web/lib/job-of-actor.ts';

describe('the review queue', () => {
  const songs = [
    { playId: 'a', isLocked: false },
    { playId: 'b', isLocked: true },
    { playId: 'c', isLocked: false },
  ];

  test.each([
    ['a', 'c'],
    ['c', 'a'],
    ['gone', 'a'],
  ])('after song %s goes on with %s: a locked one is passed over', (playId, next) => {
    expect(nextSong(songs, playId)).toBe(next);
  });

  test('is done when nothing that can be decided is left', () => {
    expect(nextSong([{ playId: 'a', isLocked: false }], 'a')).toBeUndefined();
    expect(nextSong(songs.slice(0, 2), 'a')).toBeUndefined();
  });

  test('is looked through song by song, to its ends', () => {
    expect(songBeside(songs, 'a', { by: 1 })).toBe('b');
    expect(songBeside(songs, 'a', { by: -1 })).toBeUndefined();
    expect(songBeside(songs, 'c', { by: 1 })).toBeUndefined();
    expect(songBeside(songs, 'gone', { by: 1 })).toBeUndefined();
  });

  test('says on which stations and why in a few words', () => {
    expect(stationsInWords(['GH-1'])).toBe('GH-1');
    expect(stationsInWords(['GH-1', 'GH-2', 'GH-3'])).toBe('GH-1 and 2 more');
    expect(sentenceOf(['same title', 'another artist'])).toBe('Same title, another artist.');
    expect(sentenceOf([])).toBe('');
  });

  test.each([
    ['K Boateng', true],
    ['art-1', true],
    ['', true],
    ['K B', false],
    ['Ama Mensah', false],
  ])('an artist whom the log calls “%s”: %s', (typed, isMeant) => {
    expect(isCalled({ name: 'Kofi Boateng', reference: 'ART-1' }, typed)).toBe(isMeant);
  });
});

describe('why a play has its work', () => {
  test('a match by title and names says how sure it is, a person’s decision what it was', () => {
    expect(foundBy({ method: 'metadata', confidence: 0.9123 })).toBe('Title and names, 91.2%');
    expect(foundBy({ method: 'isrc', confidence: 1 })).toBe('ISRC');
    expect(foundBy({ dismissed: 'not-music', confidence: 0 })).toBe('A person: not music');
    expect(foundBy({ confidence: 0.1 })).toBe('–');
  });

  test.each([
    [0, 'as likely'],
    [2.31, '10 times as likely'],
    [12, 'over 1,000 times as likely'],
  ])('log-odds of %s read “%s”', (margin, words) => {
    expect(marginInWords(margin)).toBe(words);
  });

  test('a job is told from a person, however it signs', () => {
    expect(['job_01J', 'job:job_01J', 'ops-1'].map(jobOfActor)).toEqual(['job_01J', 'job_01J', undefined]);
  });
});

describe('thresholds', () => {
  test('are typed as percent, with comma or point', () => {
    expect(bandsValues({ accept: 0.7683, reject: 0.17 })).toEqual({ accept: '76.83', reject: '17' });
    expect(bandsTyped({ accept: '76,83 %', reject: '17' })).toEqual({ accept: 0.7683, reject: 0.17 });
  });

  test.each([
    ['17', '76.83'],
    ['101', '10'],
    ['80', '-1'],
    ['', '10'],
    ['many', '10'],
  ])('“%s” and “%s” are none', (accept, reject) => {
    expect(bandsTyped({ accept, reject })).toBeUndefined();
  });

  test('come back from the form as they went in', () => {
    const part = fc.integer({ min: 0, max: 10_000 }).map((tenThousandths) => tenThousandths / 10_000);
    fc.assert(
      fc.property(part, part, (one, other) => {
        const bands = { accept: Math.max(one, other), reject: Math.min(one, other) };
        expect(bandsTyped(bandsValues(bands))).toEqual(bands);
      }),
      { seed: 7 },
    );
  });

  test('of all come first, the model’s own unless they were set', () => {
    const model = { bands: { accept: 0.8, reject: 0.2 } };
    const set = { calibration: null, refitId: null, changedAt: '', changedBy: 'admin-1' };
    const station = { ...set, scope: 'station:GH-1', bands: { accept: 0.9, reject: 0.1 } };
    const all = { ...set, scope: 'default', bands: { accept: 0.7, reject: 0.3 } };

    expect(scopesInForce({ scopes: [station], model })).toEqual([
      { scope: 'default', bands: model.bands, set: undefined },
      { scope: 'station:GH-1', bands: station.bands, set: station },
    ]);
    expect(scopesInForce({ scopes: [station, all], model })[0]?.bands).toEqual(all.bands);
  });

  test('say for whom they are by name, and by id where nobody knows one', () => {
    const names = scopeNames({
      stations: [{ stationId: 'GH-1', name: 'Harbour FM' }],
      partners: [{ id: 'prt_1', name: 'ASCAP' }],
    });

    expect(Object.values(names)).toEqual(['All logs and works', 'Logs of Harbour FM', 'Works of ASCAP']);
    expect(scopeInWords('station:GH-2', names)).toBe('Logs of GH-2');
  });
});

describe('find anything', () => {
  const found = [
    { kind: 'recording', id: 'wrk_1', title: 'Golden River', note: '' },
    { kind: 'work', id: 'wrk_1', title: 'Golden River', note: '' },
    { kind: 'recording', id: 'wrk_2', title: 'River', note: '' },
  ] as const;

  test('groups by kind, the best kind first, and numbers in the order that is seen', () => {
    const groups = groupFound(found).map(({ words, things }) => [
      words,
      things.map(({ id, at }) => [id, at]),
    ]);

    expect(groups).toEqual([
      [
        'Recordings',
        [
          ['wrk_1', 0],
          ['wrk_2', 1],
        ],
      ],
      ['Works', [['wrk_1', 2]]],
    ]);
  });

  test('leads to the page of what was found', () => {
    expect(foundLink({ kind: 'recording', id: 'wrk_1' })).toEqual({
      to: '/works/$workId',
      params: { workId: 'wrk_1' },
    });
    expect(foundLink({ kind: 'payout', id: 'pay_1' })).toEqual({
      to: '/payouts/$payoutId',
      params: { payoutId: 'pay_1' },
    });
  });

  test('arrows go round, and nowhere where there is nothing', () => {
    expect(activeAfter('ArrowDown', 2, 3)).toBe(0);
    expect(activeAfter('ArrowUp', 0, 3)).toBe(2);
    expect(activeAfter('ArrowDown', 0, 0)).toBeUndefined();
    expect(activeAfter('x', 0, 3)).toBeUndefined();
  });
});
