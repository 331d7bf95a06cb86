import { describe, expect, test } from '@jest/globals';
import { cycleWaterfall } from '#functions/domain/cycles/cycle-waterfall.ts';
import type { WaterfallStep } from '#shared/schemas/cycle-dashboards.ts';

const ghs = (minor: bigint) => ({ minor, currency: 'GHS' });
const TOTALS = { gross: ghs(1000n), held: ghs(250n), adminFee: ghs(120n), net: ghs(630n) };
const HELD = [
  { reason: 'unidentified', minor: 200n },
  { reason: 'no-agreement', minor: 80n },
  { reason: 'unidentified', minor: -30n },
];
const told = (steps: readonly WaterfallStep[]) =>
  steps.map(({ step, reason, amount }) => [reason ?? step, amount.minor]);

describe('the waterfall of a cycle', () => {
  test('goes from gross by what is held and the fee to the net, and by tax and balances to what is paid', () => {
    const payable = { withholdingTax: ghs(50n), netPayable: ghs(560n) };
    expect(told(cycleWaterfall({ totals: TOTALS, held: HELD, payable }))).toEqual([
      ['gross', 1000n],
      ['no-agreement', -80n],
      ['unidentified', -170n],
      ['admin-fee', -120n],
      ['net', 630n],
      ['withholding-tax', -50n],
      ['balances', -20n],
      ['net-payable', 560n],
    ]);
  });

  test('ends with the net until payments are made, and leaves out what is nothing', () => {
    const totals = { ...TOTALS, held: ghs(0n), adminFee: ghs(0n), net: ghs(1000n) };
    const held = [
      { reason: 'unidentified', minor: 5n },
      { reason: 'unidentified', minor: -5n },
    ];
    expect(told(cycleWaterfall({ totals, held, payable: undefined }))).toEqual([
      ['gross', 1000n],
      ['net', 1000n],
    ]);
  });
});
