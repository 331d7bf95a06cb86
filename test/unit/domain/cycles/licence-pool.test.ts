import { describe, expect, test } from '@jest/globals';
import { apportionStation } from '#functions/domain/cycles/apportion-station.ts';
import { aLicence, aManifest, anUnidentifiedPlay, aPlay } from '#test/support/given/a-manifest.ts';
import { aPoolTariff, aTariff } from '#test/support/given/a-tariff.ts';
import { anExternalWork, aShare } from '#test/support/given/a-work.ts';
import { anId } from '#test/support/given/an-id.ts';

const RIVER = anExternalWork([aShare()]);
/** GHS 365.00 a year: GHS 90.00 fall into the 90 days of the first quarter. */
const POOL = { tariffs: [aPoolTariff()], licences: [aLicence()], works: [RIVER] };
const claims = (...[manifest]: Parameters<typeof apportionStation>) =>
  apportionStation(manifest).claims.map(({ ref, amountMinor, usageCount }) => [ref, amountMinor, usageCount]);

describe('a station that pays a licence fee (royalty rules §3)', () => {
  test('shares the fee of the period by seconds', () => {
    const plays = [
      aPlay({ durationSeconds: 100 }),
      anUnidentifiedPlay({ playId: 'P-2', durationSeconds: 200 }),
    ];
    expect(claims(aManifest({ ...POOL, plays }))).toEqual([
      ['held:unidentified|-', '6000', 1],
      ['partner:010|T3584099316', '3000', 1],
    ]);
  });

  test('a silent licensed station is invoiced all the same, and all of it is held', () => {
    const shared = apportionStation(aManifest(POOL));
    expect(shared).toMatchObject({ grossMinor: '9000', heldMinor: '9000', counts: { plays: 0 } });
    expect(shared.claims).toMatchObject([
      {
        ref: 'held:unidentified|-',
        usageCount: 0,
        amountMinor: '9000',
        pools: [{ held: [{ amountMinor: '9000' }] }],
      },
    ]);
  });

  test('so is one whose plays all lack weight', () => {
    const tariffs = [aPoolTariff({ minimumSeconds: 300, unidentified: 'redistribute' })];
    const plays = [aPlay(), anUnidentifiedPlay({ playId: 'P-2', durationSeconds: 900 })];
    expect(claims(aManifest({ ...POOL, tariffs, plays }))).toEqual([['held:unidentified|-', '9000', 0]]);
  });

  test('the licence sent again for the same period supersedes', () => {
    const again = aLicence({ id: anId('lic', 2), amount: '730.00' });
    const shared = apportionStation(aManifest({ ...POOL, licences: [again, aLicence()] }));
    expect(shared.grossMinor).toBe('18000');
  });

  test('a station that changes from pool to plays inside the period owes both', () => {
    const tariffs = [
      aPoolTariff({ expiryDate: '2026-01-31' }),
      aTariff({ id: anId('trf', 2), effectiveDate: '2026-02-01' }),
    ];
    const plays = [aPlay({ date: '2026-01-15' }), aPlay({ playId: 'P-2', date: '2026-02-15' })];
    const shared = apportionStation(aManifest({ ...POOL, tariffs, plays }));
    expect(shared.pools).toEqual([
      { pool: 'plays', grossMinor: '200', units: '12000000000' },
      { pool: 'licence', grossMinor: '9000', units: '20000' },
    ]);
    expect(shared.claims).toMatchObject([{ amountMinor: '9200', usageCount: 2 }]);
  });

  test('a licence of a station that pays by plays is distributed all the same: nothing of it may vanish', () => {
    const shared = apportionStation(aManifest({ licences: [aLicence()], works: [RIVER], plays: [aPlay()] }));
    expect(shared).toMatchObject({ grossMinor: '9200', heldMinor: '9000' });
  });
});
