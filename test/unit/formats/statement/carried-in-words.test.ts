import { expect, test } from '@jest/globals';
import { carriedInWords } from '#functions/formats/statement/carried-in-words.ts';
import { ghs } from '#test/support/given/a-statement.ts';

test.each([
  ['accrued', 'Accrued, paid with the cycle that ends on 30 Jun 2026'],
  [
    'below-minimum',
    'Carried forward to the next payment: 40.00 is below the minimum payout of the agreement',
  ],
  ['zero-or-below', 'Carried forward to the next payment: 40.00 is not above 0'],
] as const)('a PDF says of a balance that is %s: %s', (carriedBecause, words) => {
  const accruedUntil = carriedBecause === 'accrued' ? '2026-06-30' : undefined;
  expect(carriedInWords({ carriedForward: ghs(4_000n), carriedBecause, accruedUntil })).toBe(words);
});
