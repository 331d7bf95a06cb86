import { describe, expect, test } from '@jest/globals';
import { parseSharePercent, percentOf } from '#functions/formats/ddex/shares/parse-share-percent.ts';

describe('a share in percent', () => {
  test.each([
    ['50', 5000],
    ['050', 5000],
    ['16.6', 1660],
    ['16.66', 1666],
    ['100.00', 10_000],
    ['0', 0],
    ['.5', 50],
    ['5.', 500],
    ['+50', 5000],
    ['0000000050', 5000],
  ])('of %s is %i hundredths', (text, hundredths) => {
    expect(parseSharePercent(text, { isOfOne: false })).toEqual({ hundredths, isRounded: false });
  });

  test.each(['', '.', '+', '-1', '1e2', '100.01', '101', '999999', '5 0', '5,0', '1.2.3', '٥'])(
    'is none where it is “%s”',
    (text) => expect(parseSharePercent(text, { isOfOne: false })).toBeUndefined(),
  );

  test('is rounded half up from the third decimal on', () => {
    expect(parseSharePercent('16.665', { isOfOne: false })).toEqual({ hundredths: 1667, isRounded: true });
    expect(parseSharePercent('0.5', { isOfOne: true })).toEqual({ hundredths: 5000, isRounded: false });
  });

  test('is written as it is read, for each that there is', () => {
    for (let hundredths = 0; hundredths <= 10_000; hundredths += 1) {
      const written = percentOf(hundredths);
      expect(written).toMatch(/^\d{1,3}\.\d\d$/);
      expect(parseSharePercent(written, { isOfOne: false })?.hundredths).toBe(hundredths);
      expect(percentOf(hundredths)).toBe(written);
    }
  });
});
