import { describe, expect, test } from '@jest/globals';
import { heldTotals } from '#functions/domain/cycles/held-totals.ts';
import { aBox } from '#test/support/given/a-box.ts';
import { aManifest, anUnidentifiedPlay, aPlay } from '#test/support/given/a-manifest.ts';
import { aTariff } from '#test/support/given/a-tariff.ts';
import { anExternalWork, aShare } from '#test/support/given/a-work.ts';
import { expired, matched } from '#test/support/given/an-event.ts';
import { anId } from '#test/support/given/an-id.ts';

type Given = Parameters<typeof heldTotals>[0];
const W = anExternalWork([aShare()], { ref: 'W' });
/** Of the first cycle 3.00 is held of plays that nobody identified; one of them is linked, then the rest expires. */
const box = aBox(
  aManifest({
    ...{ tariffs: [aTariff({ basis: 'perPlay', rate: '1' })], works: [W] },
    plays: [aPlay(), ...['U-1', 'U-2', 'U-3'].map((playId) => anUnidentifiedPlay({ playId }))],
  }),
  'plays',
);
const boxes = [await box.settle([matched(1, { playId: 'U-1', work: W }), expired(2)])];
const money = (minor: bigint) => ({ minor, currency: 'GHS' });
/** The second cycle holds 5.00 itself for a conflict of shares. */
const CLOSED: Given = {
  ...{ cycleId: anId('cyc', 2), currency: 'GHS', boxes },
  earlier: [{ reason: 'unidentified', originCycleId: anId('cyc', 1), amount: money(300n) }],
  lines: [{ reason: 'share-conflict', grossMinor: 500n }, { grossMinor: 900n }],
  records: [
    { reason: 'share-conflict', minor: 200n },
    { reason: 'share-conflict', minor: 300n },
  ],
  balanceBefore: () => 300n,
};
const told = (over: Partial<Given> = {}) =>
  heldTotals({ ...CLOSED, ...over }).map(({ name, expected, found, holds }) => [
    name.slice('held for '.length, name.indexOf(':')),
    expected,
    found,
    holds,
  ]);

describe('held money of a close (royalty rules §6.6)', () => {
  test('opening 3.00 − released 1.00 − expired 2.00 = 0, and 5.00 are held newly', () => {
    expect(told()).toEqual([
      ['share-conflict', '5.00', '5.00', true],
      ['unidentified', '0.00', '0.00', true],
    ]);
    expect(heldTotals(CLOSED)[0]?.name).toBe(
      'held for share-conflict: opening + held − released − expired = closing',
    );
  });

  test('fails for a record that this close lacks', () => {
    expect(told({ records: CLOSED.records.slice(1) })).toContainEqual([
      ...['share-conflict', '5.00', '3.00', false],
    ]);
  });

  test('fails where a record of an earlier cycle did not stand as its box says', () => {
    expect(told({ balanceBefore: () => 299n })).toContainEqual(['unidentified', '0.00', '0.01', false]);
  });

  test('fails where a box let more expire than its claims lost', () => {
    const more = boxes.map((one) => ({
      ...one,
      adjustments: one.adjustments.map((moved) =>
        moved.head.reason === undefined ? moved : { ...moved, amountMinor: '-299' },
      ),
    }));
    expect(told({ boxes: more })).toContainEqual(['unidentified', '0.01', '0.00', false]);
  });

  test('names no reason for which nothing was ever held', () => {
    expect(told({ boxes: [], earlier: [] }).map(([reason]) => reason)).toEqual(['share-conflict']);
  });
});
