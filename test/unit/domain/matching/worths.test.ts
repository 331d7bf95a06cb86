import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lockedWorths, songMoney } from '#functions/domain/matching/song-money.ts';
import { heldWorths, worthOf } from '#functions/domain/matching/worths.ts';

const ghs = (minor: bigint) => ({ minor, currency: 'GHS' });
const station = (stationId: string, gross: bigint, held: bigint) => ({
  ...{ stationId, gross: ghs(gross), held: ghs(held) },
  points: { per: 'play' as const, count: 10 },
});
const played = (stationId: string) => ({ stationId, seconds: 200 });

describe('what waits in a locked cycle', () => {
  test.each([
    ['its point value where enough is held', [played('K')], [station('K', 1000n, 900n)], 900n, 100n],
    ['what its station held', [played('K')], [station('K', 1000n, 40n)], 900n, 40n],
    [
      'its part of what the cycle still holds',
      [played('K'), played('L')],
      [station('K', 1000n, 900n), station('L', 1000n, 900n)],
      150n,
      150n,
    ],
    ['nothing where nothing is held', [played('K')], [station('K', 1000n, 0n)], 0n, 0n],
  ])('is worth %s', (_what, plays, stations, heldMinor, minor) => {
    const worth = worthOf(plays, heldWorths(plays, { stations, heldMinor }));
    expect(worth).toEqual({ n: minor, d: 1n });
  });

  test('never comes to more than is held, however plays are grouped into songs', () => {
    const money = fc.bigInt({ min: 0n, max: 100_000n });
    const plays = fc.array(
      fc.record({
        song: fc.integer({ min: 0, max: 5 }),
        stationId: fc.constantFrom('K', 'L', 'M'),
        seconds: fc.integer({ min: 1, max: 900 }),
      }),
    );
    const stations = fc
      .tuple(money, money, money, money)
      .map(([k, kHeld, l, lHeld]) => [
        station('K', k, kHeld),
        { ...station('L', l, lHeld), points: { per: 'second' as const, count: 700 } },
      ]);
    fc.assert(
      fc.property(plays, stations, money, (waiting, of, heldMinor) => {
        const worths = lockedWorths(undefined, waiting, { stations: of, heldMinor });
        const songs = [...Map.groupBy(waiting, ({ song }) => song).values()];
        const sum = songs.reduce((all, song) => all + (songMoney(song, worths).amount?.minor ?? 0n), 0n);
        expect(sum <= heldMinor).toBe(true);
      }),
    );
  });
});
