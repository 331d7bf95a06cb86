import { describe, expect, test } from '@jest/globals';
import { calculationNotes } from '#shared/words/calculation-notes.ts';
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
});
