import { describe, expect, test } from '@jest/globals';
import { UNITS } from '#functions/domain/cycles/weigh-play.ts';
import type { Licence } from '#shared/schemas/licensing.ts';
import { aBox, movedIn } from '#test/support/given/a-box.ts';
import { aLicence, aManifest, anUnidentifiedPlay, aPlay } from '#test/support/given/a-manifest.ts';
import { aPoolTariff, aTariff } from '#test/support/given/a-tariff.ts';
import { anExternalWork, aShare } from '#test/support/given/a-work.ts';
import { anEvent, arrivedLate, matched } from '#test/support/given/an-event.ts';
import { anId, aStationId } from '#test/support/given/an-id.ts';

const RIVER = anExternalWork([aShare()], { ref: 'RIVER' });
const HELD = 'held:unidentified|-';
const ASCAP = 'partner:010|RIVER';

describe('a licence that is revised (royalty rules §8.7)', () => {
  /** GHS 90.00 of the year's 365.00 fall into the quarter. */
  const licensed = { tariffs: [aPoolTariff()], licences: [aLicence()], works: [RIVER] };
  const plays = [
    aPlay({ durationSeconds: 100 }),
    anUnidentifiedPlay({ playId: 'U-1', durationSeconds: 200 }),
  ];
  const revised = (number: number, amount: string, over: Partial<Licence> = {}) =>
    anEvent(number, {
      ...{ kind: 'licence', stationId: aStationId('GH-COM-01') },
      licence: {
        ...aLicence({ id: anId('lic', number + 1), revises: anId('lic', number), amount }),
        ...over,
      },
    });

  test('raised by 36.50 a year brings 9.00 to the claims in proportion to what they weigh', () => {
    const closed = aBox(aManifest({ ...licensed, plays }), 'licence').close(revised(1, '401.50'));
    expect(closed).toMatchObject({ deltaGrossMinor: '900', state: { grossMinor: '9900', touched: [] } });
    expect(movedIn(closed)).toEqual({ [HELD]: '600', [ASCAP]: '300' });
  });

  test('lowered takes what it brought too much', () => {
    const closed = aBox(aManifest({ ...licensed, plays }), 'licence').close(revised(1, '328.50'));
    expect(closed.deltaGrossMinor).toBe('-900');
    expect(movedIn(closed)).toEqual({ [HELD]: '-600', [ASCAP]: '-300' });
  });

  test('goes to unidentified where nothing weighs', () => {
    const closed = aBox(aManifest(licensed), 'licence').close(revised(1, '401.50'));
    expect(movedIn(closed)).toEqual({ [HELD]: '900' });
  });

  test('revised again, what was distributed so far is taken off', () => {
    const { close } = aBox(aManifest({ ...licensed, plays }), 'licence');
    close(revised(1, '401.50'));
    expect(movedIn(close(revised(2, '365.00')))).toEqual({ [HELD]: '-600', [ASCAP]: '-300' });
  });

  test('is added before works are looked at: a play that finds its work takes its part of both along', () => {
    const closed = aBox(aManifest({ ...licensed, plays }), 'licence').close(
      revised(1, '401.50'),
      matched(2, { playId: 'U-1', work: RIVER }),
    );
    expect(movedIn(closed)).toEqual({ [HELD]: '-6000', [ASCAP]: '6900' });
  });
});

describe('late plays of a per-play tariff (royalty rules §8.7)', () => {
  const cheap = { tariffs: [aTariff({ basis: 'perPlay', rate: '0.005' })], works: [RIVER] };
  const units = String(UNITS.plays / 200n);
  const late = (number: number, over: object = {}) =>
    arrivedLate(number, { ...{ playId: `L-${number}`, pool: 'plays', units, work: RIVER }, ...over });

  test('bring rounded(frozen weight + all late plays) − the gross so far, to their own claims', () => {
    // One play of 0.005 was rounded to 0.00; two make 0.01, three 0.015, rounded half to even to 0.02.
    const { allocation, close } = aBox(aManifest({ ...cheap, plays: [aPlay()] }), 'plays');
    expect(allocation.grossMinor).toBe('0');
    expect(close(late(1))).toMatchObject({ deltaGrossMinor: '1', state: { grossMinor: '1' } });
    expect(close(late(2))).toMatchObject({ deltaGrossMinor: '1', state: { grossMinor: '2' } });
    expect(close(late(3))).toMatchObject({ deltaGrossMinor: '0', state: { grossMinor: '2' } });
  });

  test('make a box where the station had none', () => {
    const dear = { tariffs: [aTariff({ basis: 'perPlay', rate: '1' })], works: [RIVER] };
    const closed = aBox(aManifest(dear), 'plays').close(late(1, { units: String(UNITS.plays) }));
    expect(movedIn(closed)).toEqual({ [ASCAP]: '100' });
    expect(closed.adjustments).toMatchObject([
      { isOriginal: false, usageCount: 1, totalDurationSeconds: 200 },
    ]);
  });

  test('without a work are held, and paid once they find it', () => {
    const { close } = aBox(aManifest({ ...cheap, plays: [aPlay()] }), 'plays');
    const unknown = close(late(1, { units: String(UNITS.plays), work: undefined }));
    expect(movedIn(unknown)).toMatchObject({ [HELD]: '100' });
    expect(movedIn(close(matched(2, { playId: 'L-1', work: RIVER })))).toEqual({
      [HELD]: '-100',
      [ASCAP]: '100',
    });
  });
});

describe('late plays in a licence pool (royalty rules §8.7)', () => {
  const licensed = { tariffs: [aPoolTariff()], licences: [aLicence()], works: [RIVER], plays: [aPlay()] };
  const late = arrivedLate(1, { playId: 'L-1', pool: 'licence', units: '20000' });

  test('are unfunded: they touch nothing and pay nothing', () => {
    const closed = aBox(aManifest(licensed), 'licence').close(late);
    expect(closed).toMatchObject({ deltaGrossMinor: '0', adjustments: [], state: { touched: [] } });
    expect(closed.state.plays).toMatchObject([
      { playId: 'L-1', amountMinor: '0', late: { isFunded: false } },
    ]);
  });

  test('a later match of one moves no money', () => {
    const { close } = aBox(aManifest(licensed), 'licence');
    close(late);
    const closed = close(matched(2, { playId: 'L-1', work: RIVER }));
    expect(closed).toMatchObject({ adjustments: [], state: { plays: [{ workId: RIVER.id }] } });
  });

  test('have no part in a licence that is raised', () => {
    const { close } = aBox(aManifest(licensed), 'licence');
    close(late);
    const raised = aLicence({ id: anId('lic', 2), revises: anId('lic', 1), amount: '401.50' });
    const facts = { kind: 'licence' as const, stationId: aStationId('GH-COM-01'), licence: raised };
    expect(movedIn(close(anEvent(2, facts)))).toEqual({ [ASCAP]: '900' });
  });
});

describe('a station that redistributes what is not identified (royalty rules §8.1, §8.7)', () => {
  const tariffs = [aTariff({ basis: 'perPlay', rate: '1', unidentified: 'redistribute' })];
  const plays = [aPlay(), anUnidentifiedPlay({ playId: 'U-1' })];
  const found = (number: number, over: object = {}) =>
    arrivedLate(number, {
      ...{ playId: 'U-1', pool: 'plays', units: String(UNITS.plays) },
      ...{ unidentified: 'redistribute', work: RIVER, ...over },
    });
  const box = () => aBox(aManifest({ tariffs, works: [RIVER], plays }), 'plays');

  test('a play that found its work comes late to the gross', () => {
    expect(box().allocation.grossMinor).toBe('100');
    expect(movedIn(box().close(found(1)))).toEqual({ [ASCAP]: '100' });
  });

  test('one that loses it again before the close adds nothing', () => {
    const closed = box().close(found(1), matched(2, { playId: 'U-1' }));
    expect(closed).toMatchObject({ deltaGrossMinor: '0', adjustments: [] });
  });

  test('a play that had money and loses its work is held here, too', () => {
    expect(movedIn(box().close(matched(1, { playId: 'P-1' })))).toEqual({ [HELD]: '100', [ASCAP]: '-100' });
  });
});
