import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import * as z from 'zod';
import {
  decimalToMinor,
  MAX_MINOR,
  MoneyField,
  Multiplier,
  minorDigits,
  minorToDecimal,
  moneyOf,
  Percent,
  Rate,
} from '#shared/money.ts';

const CURRENCIES = ['JPY', 'GHS', 'KWD', 'CLF'];

describe('money (royalty rules §1)', () => {
  test.each([
    [123_456n, 'GHS', '1234.56'],
    [5n, 'GHS', '0.05'],
    [-5n, 'GHS', '-0.05'],
    [0n, 'GHS', '0.00'],
    [1234n, 'JPY', '1234'],
    [1n, 'KWD', '0.001'],
    // Intl says no digits for HUF; the standard says two.
    [100n, 'HUF', '1.00'],
  ])('%s of %s is written %s, and read again', (minor, currency, text) => {
    expect(minorToDecimal(minor, currency)).toBe(text);
    expect(decimalToMinor(text, currency)).toBe(minor);
  });

  test.each([
    ['1.005', 'GHS'],
    ['1.0', 'JPY'],
    ['1,00', 'GHS'],
    ['1.', 'GHS'],
    ['.5', 'GHS'],
    ['+1', 'GHS'],
    ['1e3', 'GHS'],
    ['', 'GHS'],
    ['1234567890123456', 'GHS'],
  ])('%j is no amount of %s', (text, currency) => {
    expect(decimalToMinor(text, currency)).toBeUndefined();
  });

  test('fewer digits than the currency has are filled up', () => {
    expect(decimalToMinor('12.5', 'GHS')).toBe(1250n);
    expect(decimalToMinor('12', 'KWD')).toBe(12_000n);
  });

  test('every amount of every currency survives the wire', () => {
    const minors = fc.bigInt({ min: -MAX_MINOR, max: MAX_MINOR });
    fc.assert(
      fc.property(minors, fc.constantFrom(...CURRENCIES), (minor, currency) => {
        const wire = z.encode(MoneyField, { minor, currency });
        expect(wire).toEqual({ amount: minorToDecimal(minor, currency), currency });
        expect(MoneyField.parse(wire)).toEqual({ minor, currency });
      }),
    );
  });

  test.each(CURRENCIES)('what is no amount of %s is neither made, written nor read', (currency) => {
    for (const beyond of [MAX_MINOR + 1n, -MAX_MINOR - 1n]) {
      const digits = minorDigits(currency);
      const plain = String(beyond);
      const text = digits === 0 ? plain : `${plain.slice(0, -digits)}.${plain.slice(-digits)}`;
      expect(() => moneyOf(beyond, currency)).toThrow(RangeError);
      expect(() => minorToDecimal(beyond, currency)).toThrow(RangeError);
      expect(decimalToMinor(text, currency)).toBeUndefined();
    }
    expect(decimalToMinor(minorToDecimal(-MAX_MINOR, currency), currency)).toBe(-MAX_MINOR);
  });

  test('an amount with too many digits is refused with the digits there may be', () => {
    const refused = MoneyField.safeParse({ amount: '1.005', currency: 'GHS' });
    expect(refused.error?.issues[0]?.message).toBe('expected an amount with at most 2 decimals');
  });

  test('currencies have the digits of ISO 4217', () => {
    expect(CURRENCIES.map(minorDigits)).toEqual([0, 2, 3, 4]);
  });
});

describe('rates and percentages', () => {
  test.each([
    [Percent, ['0', '100', '14.25', '100.00'], ['100.01', '-1', '1.234', '.5', '']],
    [Rate, ['0.187500', '12', '99999.999999'], ['0.1875001', '1,5', '-1', '100000']],
    [Multiplier, ['1.50', '0', '10.00'], ['1.505', '', '10.01']],
  ])('are decimal strings with their digits', (schema, good, bad) => {
    expect(good.filter((text) => !schema.safeParse(text).success)).toEqual([]);
    expect(bad.filter((text) => schema.safeParse(text).success)).toEqual([]);
  });
});
