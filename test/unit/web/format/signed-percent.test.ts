import { describe, expect, test } from '@jest/globals';
import { signedPercent } from '#web/format/signed-percent.ts';

describe('a change in percent', () => {
  test.each([
    ['979.60', '3120.40', '+31.4%'],
    ['-50.00', '200.00', '−25.0%'],
    ['0.00', '200.00', '0.0%'],
  ])('%s of %s is %s', (change, was, words) => {
    expect(signedPercent(change, was)).toBe(words);
  });

  test('cannot be told of nothing, or of less', () => {
    expect([signedPercent('1.00', '0.00'), signedPercent('1.00', '-5.00')]).toEqual([undefined, undefined]);
  });
});
