import { describe, expect, test } from '@jest/globals';
import { formatAmount } from '#web/format/format-amount.ts';

describe('formatAmount', () => {
  test.each([
    ['1234567.80', '1,234,567.80'],
    ['0.05', '0.05'],
    ['-12.00', '−12.00'],
    ['9007199254740993.01', '9,007,199,254,740,993.01'],
  ])('groups %s and never rounds it', (decimal, read) => {
    expect(formatAmount(decimal)).toBe(read);
  });
});
