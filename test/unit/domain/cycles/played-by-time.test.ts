import { describe, expect, test } from '@jest/globals';
import { apportionStation } from '#functions/domain/cycles/apportion-station.ts';
import { addPlayed, mergeWeeks, playedByTime } from '#functions/domain/cycles/played-by-time.ts';
import { anId } from '#test/support/given/an-id.ts';
import { goldenCatalogue } from '#test/support/golden/golden-catalogue.ts';
import { goldenManifests } from '#test/support/golden/golden-manifests.ts';
import { EXPECTED } from '#test/support/golden/golden-setup.ts';

const aPlay = (over: Partial<Parameters<typeof playedByTime>[0][number]> = {}) => ({
  ...{ playId: 'P-1', date: '2026-02-01', time: '08:15', durationSeconds: 200, workId: anId('wrk', 1) },
  ...over,
});
const worth = (playId: string, amountMinor: string) => ({ playId, amountMinor });

describe('when plays were', () => {
  test('is told by the week from Monday to Sunday, and by the hour', () => {
    const plays = [
      aPlay(),
      aPlay({ playId: 'P-2', date: '2026-02-02', time: '00:00' }),
      aPlay({ playId: 'P-3', date: '2026-02-08', time: '23:59' }),
    ];
    const { weeks, hours } = playedByTime(plays, [worth('P-1', '5'), worth('P-2', '7'), worth('P-3', '11')]);
    expect(weeks.map(({ week, plays: count, minor }) => [week, count, minor])).toEqual([
      ['2026-01-26', 1, 5n],
      ['2026-02-02', 2, 18n],
    ]);
    expect(hours).toHaveLength(24);
    expect([hours[0], hours[8], hours[23]]).toEqual([1, 1, 1]);
  });

  test('a play without a work counts as not matched; one without music has neither seconds nor money', () => {
    const { workId: _none, ...unmatched } = aPlay({ playId: 'P-2', durationSeconds: 60 });
    const { workId: _nor, ...noMusic } = aPlay({ playId: 'P-3', dismissed: true });
    const { weeks } = playedByTime([aPlay(), unmatched, noMusic], [worth('P-1', '5'), worth('P-2', '2')]);
    expect(weeks).toEqual([
      {
        ...{ week: '2026-01-26', plays: 3, matchedPlays: 1, seconds: 260, matchedSeconds: 200 },
        ...{ minor: 7n, matchedMinor: 5n },
      },
    ]);
  });

  test('of the golden quarter adds up to its plays and to its gross, station by station', async () => {
    const stations = (await goldenManifests(await goldenCatalogue())).map((manifest) => {
      const { plays, grossMinor, pools } = apportionStation(manifest);
      const silent = pools.filter(({ units }) => units === '0').map((pool) => BigInt(pool.grossMinor));
      const withoutPlays = silent.reduce((sum, minor) => sum + minor, 0n);
      return {
        grossMinor: BigInt(grossMinor),
        withoutPlays,
        ...playedByTime(manifest.plays, plays),
      };
    });
    const sums = mergeWeeks(stations).reduce((all, week) => addPlayed(all, week), addPlayed());
    expect(sums).toMatchObject({ plays: EXPECTED.plays.total, matchedPlays: EXPECTED.plays.matched });
    const withoutPlays = stations.reduce((sum, station) => sum + station.withoutPlays, 0n);
    expect(sums.minor + withoutPlays).toBe(EXPECTED.grandGross);
    for (const { weeks, grossMinor, hours, withoutPlays: own } of stations) {
      const played = mergeWeeks([{ weeks }]).reduce((all, week) => addPlayed(all, week), addPlayed());
      expect(played.minor + own).toBe(grossMinor);
      expect(hours.reduce((all, count) => all + count, 0)).toBe(played.plays);
    }
  });
});
