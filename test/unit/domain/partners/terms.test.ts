import { describe, expect, test } from '@jest/globals';
import { areSameTerms, termsAfter, termsOn } from '#functions/domain/partners/terms.ts';
import { AgreementTerms, AgreementUpdate } from '#shared/schemas/partners.ts';

const terms = (termsFrom: string, adminFeePercent: string, over: object = {}) =>
  AgreementTerms.parse({ termsFrom, adminFeePercent, ...over });
const FIRST = terms('2024-01-01', '15.00', { withholdingTaxPercent: '8.00' });
const LATER = terms('2026-05-16', '18.00');
const update = (over: object) =>
  AgreementUpdate.parse({
    territory: 'GH',
    effectiveDate: '2024-01-01',
    status: 'Active',
    reportingFrequency: 'Quarterly',
    version: 1,
    ...over,
  });

describe('the terms of an agreement (royalty rules §4)', () => {
  test('are those in force on the date of a play; before all of them the first', () => {
    const feeOn = (date: string) => termsOn([FIRST, LATER], date)?.adminFeePercent;
    expect(['2023-06-01', '2026-05-15', '2026-05-16'].map(feeOn)).toEqual(['15.00', '15.00', '18.00']);
  });

  test('with a date of their own stand beside those before; what is absent is absent in them', () => {
    const sent = update({ termsFrom: '2026-05-16', adminFeePercent: '18.00' });
    expect(termsAfter([FIRST], sent)).toEqual([FIRST, LATER]);
  });

  test('without one correct the newest', () => {
    expect(termsAfter([FIRST, LATER], update({ adminFeePercent: '17.50' }))).toEqual([
      FIRST,
      terms('2026-05-16', '17.50'),
    ]);
  });

  test('begin with the agreement', () => {
    const moved = update({ effectiveDate: '2024-02-01', adminFeePercent: '18.00' });
    expect(termsAfter([FIRST, LATER], moved).map(({ termsFrom }) => termsFrom)).toEqual([
      '2024-02-01',
      '2026-05-16',
    ]);
  });

  test.each([
    ['fee', { adminFeePercent: '15.01' }],
    ['tax', { withholdingTaxPercent: undefined }],
    ['reference of the tax', { withholdingTaxReference: 'Act 896' }],
    ['minimum payout', { minimumPayout: { amount: '0.00', currency: 'GHS' } }],
  ])('are others where the %s is another', (_, over) => {
    expect(areSameTerms(FIRST, terms('2026-05-16', '15.00', { withholdingTaxPercent: '8', ...over }))).toBe(
      false,
    );
  });

  test('are the same whenever they begin, and however a percentage is written', () => {
    expect(areSameTerms(FIRST, terms('2026-05-16', '15', { withholdingTaxPercent: '8.0' }))).toBe(true);
  });
});
