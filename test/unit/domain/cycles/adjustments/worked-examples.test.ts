import { describe, expect, test } from '@jest/globals';
import {
  adjustmentLines,
  mergeAdjustments,
  type Origin,
} from '#functions/domain/cycles/adjustments/adjustment-lines.ts';
import { aBox, movedIn } from '#test/support/given/a-box.ts';
import { aCycle, aLicence, aManifest, anUnidentifiedPlay, aPlay } from '#test/support/given/a-manifest.ts';
import { anotherPartner, aPartner } from '#test/support/given/a-partner.ts';
import { aPoolTariff, aTariff } from '#test/support/given/a-tariff.ts';
import { aLocalWork, anArtistShare, anExternalWork, aShare } from '#test/support/given/a-work.ts';
import { matched } from '#test/support/given/an-event.ts';
import { anId } from '#test/support/given/an-id.ts';

const cycle = aCycle({ partners: [aPartner(), anotherPartner()] });
const ORIGIN: Origin = {
  ...{ cycleId: cycle.id, territory: 'GH', periodStart: '2026-01-01' },
  rateOf: ({ payee }) =>
    payee.kind === 'partner' ? { percent: '15', source: 'agreement' } : { percent: '0', source: 'held' },
};
/** ASCAP's group of terms, with what its lines came to when the cycle was locked. */
const ascap = (grossMinor: bigint, feeMinor: bigint) =>
  new Map([[`partner:010|${anId('agr', 1)}|2024-01-01`, { grossMinor, feeMinor }]]);

describe('the late match (royalty rules §8)', () => {
  const A = anExternalWork([aShare()], { ref: 'A' });
  const W = anExternalWork([aShare({ percent: '50' }), aShare({ percent: '50', societyCode: '052' })], {
    ...{ id: anId('wrk', 3), ref: 'W' },
  });
  const manifest = aManifest({
    ...{ cycle, tariffs: [aPoolTariff()], works: [A] },
    licences: [aLicence({ periodEnd: '2026-03-31', amount: '1000.00' })],
    plays: [
      aPlay({ durationSeconds: 300 }),
      anUnidentifiedPlay({ playId: 'U1' }),
      anUnidentifiedPlay({ playId: 'U2', durationSeconds: 100 }),
    ],
  });
  const closed = () => aBox(manifest, 'licence');

  test('of 1,000.00 the play of 300 s brought 500.00, and 500.00 were held: U1 333.33 and U2 166.67', () => {
    const { claims, plays } = closed().allocation;
    expect(claims.map(({ ref, amountMinor }) => [ref, amountMinor])).toEqual([
      ['held:unidentified|-', '50000'],
      ['partner:010|A', '50000'],
    ]);
    expect(plays.map(({ playId, amountMinor }) => [playId, amountMinor])).toEqual([
      ['P-1', '50000'],
      ['U1', '33333'],
      ['U2', '16667'],
    ]);
  });

  test('U2 turns out to be W: held −166.67, 010 +83.34 by the tie, 052 +83.33', () => {
    const box = closed().close(matched(1, { playId: 'U2', work: W }));
    expect(movedIn(box)).toEqual({
      'held:unidentified|-': '-16667',
      'partner:010|W': '8334',
      'partner:052|W': '8333',
    });
    expect(box).toMatchObject({ events: [1], deltaGrossMinor: '0' });
  });

  test('010’s fee is rounded(583.34 × .15) − 75.00 = 12.50', () => {
    const merged = mergeAdjustments([closed().close(matched(1, { playId: 'U2', work: W }))]);
    const { lines, totals } = adjustmentLines(ORIGIN, merged, ascap(50_000n, 7_500n));
    expect(lines.find(({ ref }) => ref === 'partner:010|W|GH/2026-01-01')).toMatchObject({
      ...{ grossMinor: 8_334n, feeMinor: 1_250n, netMinor: 7_084n },
      fee: { payeeGrossMinor: 58_334n, payeeFeeMinor: 8_750n, takenMinor: 7_500n },
    });
    expect([...totals.values()]).toContainEqual({ grossMinor: 58_334n, feeMinor: 8_750n });
  });
});

describe('the wrong match (royalty rules §8)', () => {
  const W = anExternalWork([aShare({ percent: '75' }), aShare({ percent: '25', societyCode: '052' })], {
    ref: 'W',
  });
  const ARTISTS = aLocalWork([anArtistShare('GH-A-0001', '100')], { ref: 'L' });
  const tariffs = [aTariff({ basis: 'perPlay', rate: '100.03' })];
  const corrected = () =>
    aBox(aManifest({ cycle, tariffs, works: [W], plays: [aPlay()] }), 'plays').close(
      matched(1, { playId: 'P-1', work: ARTISTS }),
    );

  test('a play of 100.03 that paid 010 75.02 and 052 25.01 was an artist’s', () => {
    const box = corrected();
    expect(movedIn(box)).toEqual({
      'artist:GH-A-0001|L': '10003',
      'partner:010|W': '-7502',
      'partner:052|W': '-2501',
    });
    expect(
      box.adjustments.map(({ head, usageCount, totalDurationSeconds }) => [
        head.payeeRef,
        usageCount,
        totalDurationSeconds,
      ]),
    ).toEqual([
      ['artist:GH-A-0001', 1, 200],
      ['partner:010', -1, -200],
      ['partner:052', -1, -200],
    ]);
  });

  test('010’s group stood at 1,000.00: its fee is rounded(924.98 × .15) − 150.00 = −11.25', () => {
    const { lines } = adjustmentLines(ORIGIN, mergeAdjustments([corrected()]), ascap(100_000n, 15_000n));
    expect(lines.find(({ payeeRef }) => payeeRef === 'partner:010')).toMatchObject({
      ...{ grossMinor: -7_502n, feeMinor: -1_125n, netMinor: -6_377n },
      adjustmentOf: { cycleId: cycle.id, periodStart: '2026-01-01', ref: 'partner:010|W' },
      fee: { payeeGrossMinor: 92_498n, payeeFeeMinor: 13_875n, takenMinor: 15_000n },
    });
    expect(lines.map(({ grossMinor }) => grossMinor).reduce((sum, minor) => sum + minor, 0n)).toBe(0n);
  });
});
