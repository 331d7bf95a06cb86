import { describe, expect, test } from '@jest/globals';
import { handOf } from '#functions/formats/statement/statement-hand.ts';

const ghs = (minor: bigint) => ({ minor, currency: 'GHS' });
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('the hand of a statement', () => {
  test.each([
    [1_867_859n, '18,678.59', '18 678,59'],
    [-5n, '−0.05', '−0,05'],
    [123_456_789_00n, '123,456,789.00', '123 456 789,00'],
  ])('writes %d pesewas as %s, in French as %s', (minor, english, french) => {
    expect(handOf('en').amount(ghs(minor))).toBe(english);
    expect(plain(handOf('fr').amount(ghs(minor)))).toBe(french);
  });

  test('writes amounts without a minor unit, counts and dates', () => {
    expect(plain(handOf('fr').amount({ minor: 1_234n, currency: 'XOF' }))).toBe('1 234');
    expect(plain(handOf('fr').count(12_345))).toBe('12 345');
    expect(handOf('fr').date('2026-03-31')).toBe('31 mars 2026');
    expect(handOf('fr').date('2026-04-01T09:30:00.000Z')).toBe('1er avr. 2026');
    expect(handOf('en').date('2026-04-01')).toBe('1 Apr 2026');
  });

  test('says the terms of an agreement in its language', () => {
    const { terms, withholdingTax } = handOf('fr').words;
    expect(terms('from 2026-01-01')).toBe('à partir du 2026-01-01');
    expect(terms('Local artist')).toBe('Artiste local');
    expect(withholdingTax(['15 %', '20 %'])).toBe('Retenue à la source de 15 % et 20 %');
  });
});
