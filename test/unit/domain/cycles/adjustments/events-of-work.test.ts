import { describe, expect, test } from '@jest/globals';
import { adjustBox } from '#functions/domain/cycles/adjustments/adjust-box.ts';
import { commonFacts } from '#functions/domain/cycles/adjustments/common-facts.ts';
import { eventsOfWork } from '#functions/domain/cycles/adjustments/events-of-work.ts';
import type { MoneyEvent } from '#functions/domain/cycles/adjustments/money-event.ts';
import { apportionStation } from '#functions/domain/cycles/apportion-station.ts';
import { aLicence, aManifest, anUnidentifiedPlay, aPlay } from '#test/support/given/a-manifest.ts';
import { aPartner } from '#test/support/given/a-partner.ts';
import { aPoolTariff } from '#test/support/given/a-tariff.ts';
import { anExternalWork, aShare } from '#test/support/given/a-work.ts';
import { aFrozenAgreement } from '#test/support/given/an-agreement.ts';
import { anEvent, arrivedLate, matched } from '#test/support/given/an-event.ts';
import { anId, aStationId } from '#test/support/given/an-id.ts';

const RIVER = anExternalWork([aShare({ percent: '50' }), aShare({ percent: '50', societyCode: '035' })], {
  ref: 'RIVER',
});
const NIGHT = anExternalWork([aShare()], { id: anId('wrk', 3), ref: 'NIGHT' });
const SEA = anExternalWork([aShare()], { id: anId('wrk', 4), ref: 'SEA' });
const ESI = anExternalWork([aShare({ name: 'Esi Quaye', societyCode: '099' })], {
  ...{ id: anId('wrk', 5), ref: 'ESI' },
});
const manifest = aManifest({
  ...{ tariffs: [aPoolTariff()], licences: [aLicence()], works: [RIVER, ESI] },
  plays: [
    aPlay(),
    aPlay({ playId: 'P-2', workId: ESI.id }),
    anUnidentifiedPlay({ playId: 'U-1' }),
    anUnidentifiedPlay({ playId: 'U-2' }),
  ],
});
const allocation = apportionStation(manifest);

/** The numbers of the events that had part in what was moved for a work, in a close after those that are given first. */
function partIn(workRef: string, events: readonly MoneyEvent[], earlier: readonly MoneyEvent[] = []) {
  const given = { manifest, allocation, pool: 'licence' as const, knownBefore: () => commonFacts([]) };
  const known = commonFacts(earlier);
  const before =
    earlier.length === 0
      ? undefined
      : adjustBox({ ...given, known: commonFacts([]), now: known, events: earlier }).state;
  const now = commonFacts([...earlier, ...events]);
  const box = adjustBox({ ...given, state: before, known, now, events });
  return eventsOfWork(workRef, { manifest, allocation, box, before, events }).map(({ number }) => number);
}

const gemaPays = (number: number) =>
  anEvent(number, {
    kind: 'agreement',
    partner: aPartner({ id: anId('prt', 5), name: 'GEMA', societyCode: '035', agreements: [] }),
    agreement: aFrozenAgreement({ id: anId('agr', 5), partnerId: anId('prt', 5) }),
  });

describe('the events that had part in a correction', () => {
  const links = [
    matched(1, { playId: 'U-1', work: NIGHT }),
    matched(2, { playId: 'U-2', work: SEA }),
    matched(3, { playId: 'P-1' }),
  ];

  test.each([
    ['NIGHT', [1]],
    ['SEA', [2]],
    ['RIVER', [3]],
    ['-', [1, 2, 3]],
  ])('for %s: about plays that it had or has', (workRef, numbers) => {
    expect(partIn(workRef, links)).toEqual(numbers);
  });

  test('a play that an earlier close had given it, and that leaves it now', () => {
    const moves = matched(2, { playId: 'U-1', work: SEA });
    const earlier = [matched(1, { playId: 'U-1', work: NIGHT })];
    expect(partIn('NIGHT', [moves], earlier)).toEqual([2]);
    expect(partIn('-', [moves], earlier)).toEqual([]);
  });

  test('a late play of it, and a later match of that', () => {
    const late = arrivedLate(1, { playId: 'L-1', pool: 'licence', units: '20000', work: NIGHT });
    expect(partIn('NIGHT', [late, matched(2, { playId: 'L-1', work: SEA })])).toEqual([1]);
  });

  test('none about a play of another pool', () => {
    const late = arrivedLate(1, { playId: 'L-1', pool: 'plays', units: '20000', work: NIGHT });
    expect(partIn('NIGHT', [late])).toEqual([]);
  });

  test('an agreement where it moved money of the work, and not elsewhere', () => {
    expect(partIn('RIVER', [gemaPays(1)])).toEqual([1]);
    expect(partIn('NIGHT', [gemaPays(1), matched(2, { playId: 'U-1', work: NIGHT })])).toEqual([2]);
  });

  test('an affiliation where it moved money that was held for its party', () => {
    const belongs = anEvent(1, {
      kind: 'affiliation',
      affiliation: { name: 'Esi Quaye', societyCode: '010', from: '2026-01-01' },
    });
    expect(partIn('ESI', [belongs])).toEqual([1]);
    expect(partIn('RIVER', [belongs])).toEqual([]);
    expect(partIn('NIGHT', [belongs, matched(2, { playId: 'U-1', work: NIGHT })])).toEqual([2]);
  });

  test('a revised licence, which moves all of its pool', () => {
    const licence = aLicence({ id: anId('lic', 2), revises: anId('lic', 1), amount: '401.50' });
    const facts = { kind: 'licence' as const, stationId: aStationId('GH-COM-01'), licence };
    expect(partIn('RIVER', [anEvent(1, facts)])).toEqual([1]);
  });

  test('decided shares of the work', () => {
    const decision = {
      ...{ id: anId('dec', 1), from: '2026-01-01', confirmedAt: '2026-05-01T09:00:00.000Z' },
      shares: [aShare()],
    };
    const facts = { kind: 'shares' as const, workId: RIVER.id, workRef: 'RIVER', decision };
    expect(partIn('RIVER', [anEvent(1, facts)])).toEqual([1]);
    expect(partIn('-', [anEvent(1, facts)])).toEqual([]);
  });
});
