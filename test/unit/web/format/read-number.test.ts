import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readNumber } from '#web/format/read-number.ts';

const money = (typed: string, writes: 'en' | 'fr' = 'en') => readNumber(typed, { kind: 'money', writes });
const decimal = (typed: string, writes: 'en' | 'fr' = 'en') => readNumber(typed, { kind: 'decimal', writes });

describe('readNumber', () => {
  test.each([
    ['24,500.00', '24500.00'],
    ['24500', '24500'],
    ['GHS 24,500', '24500'],
    ['24 500,00 GHS', '24500.00'],
    ['GH₵24,500.5', '24500.5'],
    ['1,234,567', '1234567'],
    ['1.234.567,89', '1234567.89'],
    ['24,50', '24.50'],
    ['0,500', '0.500'],
    ['.5', '0.5'],
    ['−12.30', '-12.30'],
    ['24’500.00', '24500.00'],
    ['', ''],
  ])('reads %s as money written in English', (typed, value) => {
    expect(money(typed)).toEqual({ value });
  });

  test.each([
    ['24 500,00', '24500.00'],
    ['24 500,00 €', '24500.00'],
    ['24500,5', '24500.5'],
    ['24.5', '24.5'],
  ])('reads %s as money written in French', (typed, value) => {
    expect(money(typed, 'fr')).toEqual({ value });
  });

  test('reads percent, with as many digits as the language’s own point says', () => {
    expect(decimal('15 %')).toEqual({ value: '15' });
    expect(decimal('16.667%')).toEqual({ value: '16.667' });
    expect(decimal('16,667 %', 'fr')).toEqual({ value: '16.667' });
  });

  test('reads whole numbers with their groups', () => {
    expect(readNumber('1,200', { kind: 'whole', writes: 'en' })).toEqual({ value: '1200' });
    expect(readNumber('1 200', { kind: 'whole', writes: 'fr' })).toEqual({ value: '1200' });
    expect(readNumber('1.5', { kind: 'whole', writes: 'en' })).toHaveProperty('refused');
  });

  test('refuses what can be a thousand or a fraction, with both readings', () => {
    const both = { refused: 'This can be read as 24,500 or as 24.50. Write 24500 or 24.50.' };
    expect(money('24.500')).toEqual(both);
    expect(money('24,500', 'fr')).toEqual(both);
    expect(decimal('24,500')).toEqual(both);
  });

  test.each(['abc', '1,2,3', '12 34', '1.2.3', 'GHS', '1,23,456', '--1', '1.234,567.8'])(
    'refuses %s',
    (typed) => {
      expect(money(typed)).toEqual({ refused: 'This is not a number. Write it as 24,500.00.' });
    },
  );

  test('reads every amount back as it is written for people', () => {
    const amounts = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.integer({ min: 0, max: 99 }));
    fc.assert(
      fc.property(amounts, ([whole, cents]) => {
        const part = String(cents).padStart(2, '0');
        const grouped = whole.toLocaleString('en-GB');
        expect(money(`${grouped}.${part}`)).toEqual({ value: `${whole}.${part}` });
      }),
    );
  });
});
