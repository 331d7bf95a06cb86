import { expect, test } from '@jest/globals';
import { maskedNumber } from '#functions/domain/payments/masked-number.ts';

test.each([
  ['000123456789', '••••6789'],
  ['GH12 3456 7890', '••••7890'],
  ['1234567', '••••67'],
  ['1234', '••••4'],
  ['      ab  ', '••••'],
])('%s is shown as %s: four characters, never more than a third', (number, shown) => {
  expect(maskedNumber(number)).toBe(shown);
});
