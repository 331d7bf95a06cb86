import { describe, expect, test } from '@jest/globals';
import { calculationNotes } from '#shared/words/calculation-notes.ts';
import { aLineItem } from '#test/support/given/stored-records.ts';
import { lineNotes } from '#web/features/cycles/line-notes.ts';

describe('how a line came to its figures', () => {
  test('is said in the words of its calculation notes', () => {
    const line = aLineItem('lin_1');
    const money = { amount: '0.30', currency: 'GHS' };
    const wire = { ...line, fee: { ...line.fee, payeeFee: money, payeeGross: { ...money, amount: '2.00' } } };
    expect(lineNotes(wire as never)).toBe(calculationNotes(line));
  });

  test('of held money says that nothing is deducted', () => {
    const payee = { kind: 'held' as const, ref: 'held:unidentified', name: 'Held: unidentified' };
    const line = aLineItem('lin_1', { payee });
    expect(lineNotes(line as never)).toBe(calculationNotes(line));
  });
});
