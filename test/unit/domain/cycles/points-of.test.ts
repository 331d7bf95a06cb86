import { describe, expect, test } from '@jest/globals';
import { apportionStation } from '#functions/domain/cycles/apportion-station.ts';
import { pointsOf } from '#functions/domain/cycles/points-of.ts';
import { aLicence, aManifest, anUnidentifiedPlay, aPlay } from '#test/support/given/a-manifest.ts';
import { aPoolTariff, aTariff } from '#test/support/given/a-tariff.ts';
import { anId } from '#test/support/given/an-id.ts';

const plays = [
  aPlay(),
  aPlay({ playId: 'P-2', durationSeconds: 100 }),
  aPlay({ playId: 'P-3', durationSeconds: 5 }),
  anUnidentifiedPlay({ playId: 'P-4', durationSeconds: 50 }),
];
const pointsUnder = (over: Parameters<typeof aManifest>[0]) =>
  pointsOf(apportionStation(aManifest({ plays, ...over })));

describe('what a station’s gross is divided by', () => {
  test.each([
    ['seconds where minutes are paid', { tariffs: [aTariff()] }, { per: 'second', count: 355 }],
    [
      'seconds of plays that have weight',
      { tariffs: [aTariff({ minimumSeconds: 30, unidentified: 'redistribute' })] },
      { per: 'second', count: 300 },
    ],
    ['plays where plays are paid', { tariffs: [aTariff({ basis: 'perPlay' })] }, { per: 'play', count: 4 }],
    [
      'seconds in a licence pool',
      { tariffs: [aPoolTariff()], licences: [aLicence()] },
      { per: 'second', count: 355 },
    ],
    [
      'seconds where a tariff by the minute followed one by the play',
      {
        tariffs: [
          aTariff({ basis: 'perPlay' }),
          aTariff({ id: anId('trf', 2), effectiveDate: '2026-02-10' }),
        ],
        plays: [aPlay(), aPlay({ playId: 'P-2', date: '2026-02-20' })],
      },
      { per: 'second', count: 400 },
    ],
  ] as const)('%s', (_what, over, points) => {
    expect(pointsUnder(over)).toEqual(points);
  });

  test('nothing where nothing had weight', () => {
    expect(pointsUnder({ plays: [] })).toBeUndefined();
    expect(pointsUnder({ tariffs: [aPoolTariff()], licences: [aLicence()], plays: [] })).toBeUndefined();
  });
});
