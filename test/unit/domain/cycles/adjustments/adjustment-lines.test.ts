import { describe, expect, test } from '@jest/globals';
import {
  adjustmentLines,
  mergeAdjustments,
  type Origin,
} from '#functions/domain/cycles/adjustments/adjustment-lines.ts';
import type { BoxAdjustment } from '#functions/domain/cycles/adjustments/box-state.ts';
import type { ClaimHead } from '#functions/domain/cycles/allocation.ts';
import { anId } from '#test/support/given/an-id.ts';

const ORIGIN: Origin = {
  ...{ cycleId: anId('cyc', 1), territory: 'GH', periodStart: '2026-01-01' },
  rateOf: ({ payee }) =>
    payee.kind === 'partner' ? { percent: '15', source: 'override' } : { percent: '0', source: 'held' },
};
const headOf = (payeeRef: string, workRef: string): ClaimHead => ({
  ...{ ref: `${payeeRef}|${workRef}`, payeeRef, workRef, parties: [] },
  payee: { kind: payeeRef.startsWith('partner:') ? 'partner' : 'held', name: payeeRef },
});

/** What a box moved for a claim, in pesewas. */
const moved = (
  payeeRef: string,
  workRef: string,
  { minor, plays = 1, isOriginal = true }: { minor: bigint; plays?: number; isOriginal?: boolean },
): BoxAdjustment => ({
  ...{ head: headOf(payeeRef, workRef), isOriginal, beforeMinor: '0', afterMinor: String(minor) },
  ...{ amountMinor: String(minor), usageCount: plays, totalDurationSeconds: plays * 200, held: [] },
});
const boxes = (...of: readonly (readonly BoxAdjustment[])[]) => of.map((adjustments) => ({ adjustments }));

describe('adjustments of a locked cycle, added up (royalty rules §8.8)', () => {
  test('all boxes make one line of a payee and a work', () => {
    const merged = mergeAdjustments(
      boxes(
        [moved('partner:010', 'W', { minor: 8_334n })],
        [moved('partner:010', 'W', { minor: -34n, plays: -2, isOriginal: false })],
      ),
    );
    expect(merged).toMatchObject([
      {
        ref: 'partner:010|W',
        grossMinor: 8_300n,
        usageCount: -1,
        totalDurationSeconds: -200,
        isOriginal: true,
      },
    ]);
  });

  test('what comes to 0 over all boxes makes no line', () => {
    const both = boxes(
      [moved('partner:010', 'W', { minor: 50n })],
      [moved('partner:010', 'W', { minor: -50n }), moved('held:unidentified', '-', { minor: 1n })],
    );
    expect(mergeAdjustments(both).map(({ ref }) => ref)).toEqual(['held:unidentified|-']);
  });

  test('a line’s reference is that of the origin line followed by territory and start of the corrected cycle', () => {
    const merged = mergeAdjustments(boxes([moved('partner:010', 'W', { minor: 100n })]));
    const { lines } = adjustmentLines(ORIGIN, merged, new Map());
    expect(lines).toMatchObject([
      {
        ref: 'partner:010|W|GH/2026-01-01',
        adjustmentOf: { cycleId: anId('cyc', 1), periodStart: '2026-01-01', ref: 'partner:010|W' },
      },
    ]);
  });
});

describe('the fee of adjustments (royalty rules §8.9)', () => {
  const taken = new Map([['partner:010', { grossMinor: 100_000n, feeMinor: 15_000n }]]);
  const linesOf = (adjustments: readonly BoxAdjustment[], totals: typeof taken = new Map()) =>
    adjustmentLines(ORIGIN, mergeAdjustments(boxes(adjustments)), totals);
  const fees = (...[adjustments, totals]: Parameters<typeof linesOf>) =>
    Object.fromEntries(
      linesOf(adjustments, totals).lines.map(({ workRef, feeMinor }) => [workRef, feeMinor]),
    );

  test('is spread over lines of both signs: 1,250.10 and −1,125.30 make 125, W1 1,250 and W2 −1,125', () => {
    // Gross 8,334.00 and −7,502.00 at 15 %: exact fees 125,010 and −112,530 hundredths of a pesewa.
    const both = [
      moved('partner:010', 'W1', { minor: 8_334n }),
      moved('partner:010', 'W2', { minor: -7_502n }),
    ];
    expect(fees(both)).toEqual({ W1: 1_250n, W2: -1_125n });
  });

  test('gives back what was taken too much', () => {
    const { lines, totals } = linesOf([moved('partner:010', 'W', { minor: -100_000n })], taken);
    expect(lines).toMatchObject([{ feeMinor: -15_000n, netMinor: -85_000n }]);
    expect(totals.get('partner:010')).toEqual({ grossMinor: 0n, feeMinor: 0n });
  });

  test('is one rounding over the group, so that many small corrections take what one large would', () => {
    const small = Array.from({ length: 10 }, (_, n) => moved('partner:010', `W${n}`, { minor: 1n }));
    const all = Object.values(fees(small));
    expect(all.reduce((sum, fee) => sum + fee, 0n)).toBe(2n);
    expect(all.every((fee) => fee === 0n || fee === 1n)).toBe(true);
  });

  test('is reckoned for each payee and terms by itself', () => {
    const { lines } = linesOf(
      [moved('partner:010', 'W', { minor: 100n }), moved('partner:052', 'W', { minor: 100n })],
      taken,
    );
    expect(lines.map(({ payeeRef, fee }) => [payeeRef, fee.payeeGrossMinor, fee.takenMinor])).toEqual([
      ['partner:010', 100_100n, 15_000n],
      ['partner:052', 100n, 0n],
    ]);
  });

  test('nothing is taken of held money', () => {
    expect(fees([moved('held:unidentified', '-', { minor: -500n })])).toEqual({ '-': 0n });
  });
});
