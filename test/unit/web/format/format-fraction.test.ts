import { describe, expect, test } from '@jest/globals';
import { formatFraction } from '#web/format/format-fraction.ts';

describe('formatFraction', () => {
  test.each([
    ['472390625/4618', '102,293.3358…'],
    ['22496', '22,496'],
    ['1/4', '0.25'],
    ['10/2', '5'],
  ])('cuts %s, and says that it goes on', (fraction, read) => {
    expect(formatFraction(fraction)).toBe(read);
  });
});
