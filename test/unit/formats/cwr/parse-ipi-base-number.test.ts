import { describe, expect, test } from '@jest/globals';
import { parseIpiBaseNumber } from '#functions/formats/cwr/parse-ipi-base-number.ts';

describe('parseIpiBaseNumber', () => {
  test.each([
    ['I-000000229-7', 'I-000000229-7'],
    ['i0000002297', 'I-000000229-7'],
    ['I-000000229-8', undefined],
    ['I-00000229-7', undefined],
    ['00999900167', undefined],
    ['', undefined],
  ])('reads %s as %s', (text, expected) => {
    expect(parseIpiBaseNumber(text)).toBe(expected);
  });
});
