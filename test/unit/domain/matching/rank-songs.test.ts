import { describe, expect, test } from '@jest/globals';
import { compareRanks, rankOf, rankSongs } from '#functions/domain/matching/rank-songs.ts';
import { openWorths } from '#functions/domain/matching/song-money.ts';

const play = (song: string, seconds: number, { stationId = 'ST-1', territory = 'GH' } = {}) => ({
  ...{ song, seconds, stationId, territory, date: '2026-04-01' },
});
const ghana = openWorths(undefined, [
  {
    stationId: 'ST-1',
    gross: { minor: 100n, currency: 'GHS' },
    points: { per: 'second' as const, count: 100 },
  },
]);
const elsewhere = openWorths(undefined, []);
const worthsAt = ({ territory }: { readonly territory: string }) => (territory === 'GH' ? ghana : elsewhere);
const WAITING = [
  play('b|x', 60),
  play('a|x', 60),
  play('c|x', 30),
  play('c|x', 40),
  play('d|x', 500, { stationId: 'ST-2' }),
  play('d|x', 10, { stationId: 'ST-2' }),
  play('a|x', 900, { territory: 'NG' }),
];

describe('the order of songs that wait', () => {
  test('is by money, then length, then name; what nobody can value comes last', () => {
    const ranked = rankSongs(WAITING, worthsAt);
    expect(
      ranked.map(({ territory, song, seconds, expected }) => [territory, song, seconds, expected?.minor]),
    ).toEqual([
      ['GH', 'c|x', 70, 70n],
      ['GH', 'a|x', 60, 60n],
      ['GH', 'b|x', 60, 60n],
      ['NG', 'a|x', 900, undefined],
      ['GH', 'd|x', 510, undefined],
    ]);
  });

  test('does not depend on the order in which plays are read', () => {
    const names = (plays: typeof WAITING) => rankSongs(plays, worthsAt).map(({ song }) => song);
    expect(names(WAITING.toReversed())).toEqual(names(WAITING));
  });

  test('is told by the rank alone, so that a list goes on where a song is gone', () => {
    const ranks = rankSongs(WAITING, worthsAt).map(rankOf);
    for (const [i, a] of ranks.entries())
      for (const [j, b] of ranks.entries()) expect(Math.sign(compareRanks(a, b))).toBe(Math.sign(i - j));
  });
});
