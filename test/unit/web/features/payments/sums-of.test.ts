import { expect, test } from '@jest/globals';
import { sumsOf } from '#web/features/payments/sums-of.ts';

test('sums amounts by currency, in the order of the currencies', () => {
  const amounts = [
    { amount: '10000.90', currency: 'GHS' },
    { amount: '3.00', currency: 'EUR' },
    { amount: '622.01', currency: 'GHS' },
  ];
  expect(sumsOf(amounts)).toEqual([
    { amount: '3.00', currency: 'EUR' },
    { amount: '10622.91', currency: 'GHS' },
  ]);
});
