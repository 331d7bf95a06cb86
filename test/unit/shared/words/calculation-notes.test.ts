import { describe, expect, test } from '@jest/globals';
import { calculationNotes } from '#shared/words/calculation-notes.ts';
import { anId } from '#test/support/given/an-id.ts';
import { aLineItem } from '#test/support/given/stored-records.ts';

describe('calculationNotes', () => {
  test('say of a partner’s line who set the percent, and what the fee was taken on', () => {
    expect(calculationNotes(aLineItem('lin_1'))).toBe(
      '1 play, 200 seconds, apportioned station by station by largest remainder. Fee 15.00 % (the agreement): 0.30 GHS on 2.00 GHS for all lines of this payee, apportioned by gross.',
    );
  });

  test('say of held money that nothing is deducted', () => {
    const payee = { kind: 'held' as const, ref: 'held:unidentified', name: 'Held: unidentified' };
    expect(calculationNotes(aLineItem('lin_1', { payee }))).toBe(
      '1 play, 200 seconds, apportioned station by station by largest remainder. Nothing is deducted from held money.',
    );
  });

  const adjustmentOf = { cycleId: anId('cyc', 1), periodStart: '2026-01-01' };

  test('say of a correction by how much its plays changed, and what was taken of the fee before (royalty rules §8.9)', () => {
    const ghs = (amount: string) => ({ amount, currency: 'GHS' });
    const fee = {
      ...{ percent: '15.00', source: 'agreement' as const, exactPart: '-4501/4', remainderUnit: false },
      ...{ payeeGross: ghs('924.98'), payeeFee: ghs('138.75'), taken: ghs('150.00') },
    };
    const line = { adjustmentOf, fee, usageCount: -1, totalDurationSeconds: -200 };
    expect(calculationNotes(aLineItem('lin_1', line))).toBe(
      'Correction of the cycle that began on 2026-01-01, by what became known after its lock: its plays changed by −1, their seconds by −200. Fee 15.00 % (the agreement): 138.75 GHS on 924.98 GHS that all lines of this payee in that cycle come to now, less 150.00 GHS taken before, spread over its corrections.',
    );
  });

  test('say of a correction of held money that nothing is deducted', () => {
    const payee = { kind: 'held' as const, ref: 'held:unidentified', name: 'Held: unidentified' };
    expect(calculationNotes(aLineItem('lin_1', { payee, adjustmentOf, usageCount: 0 }))).toBe(
      'Correction of the cycle that began on 2026-01-01, by what became known after its lock: its plays changed by 0, their seconds by +200. Nothing is deducted from held money.',
    );
  });
});
