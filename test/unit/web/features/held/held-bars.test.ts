import { describe, expect, test } from '@jest/globals';
import { heldBars } from '#web/features/held/held-bars.ts';

const held = (reason: string, since: string, amount: string) => ({
  ...{ reason, since, cycleName: `The cycle to ${since}`, cycleId: `cyc_${since}` },
  ...{ expiresOn: '2029-12-31', balance: { amount, currency: 'GHS' } },
});

describe('held money as a picture', () => {
  const bars = heldBars([
    held('no-agreement', '2026-06-30', '30.00'),
    held('unidentified', '2026-06-30', '60.00'),
    held('unidentified', '2026-03-31', '140.00'),
  ]);

  test('has a bar for each reason, the largest first', () => {
    expect(bars.map(({ reason, total }) => [reason, total.amount])).toEqual([
      ['unidentified', '200.00'],
      ['no-agreement', '30.00'],
    ]);
  });

  test('has a part for each cycle, the oldest first, as long as it is large beside the largest reason', () => {
    expect(bars.map(({ parts }) => parts.map(({ since, percent }) => [since, percent]))).toEqual([
      [
        ['2026-03-31', 70],
        ['2026-06-30', 30],
      ],
      [['2026-06-30', 15]],
    ]);
  });

  test('leaves out what it has no words for, and is empty where nothing is held', () => {
    expect(heldBars([held('unheard-of', '2026-03-31', '1.00')])).toEqual([]);
    expect(heldBars([])).toEqual([]);
  });
});
