import { describe, expect, test } from '@jest/globals';
import { agreementBody, agreementValues, NEW_AGREEMENT } from '#web/features/partners/agreement-values.ts';

const AGREEMENT = {
  territory: 'GH',
  effectiveDate: '2024-01-01',
  expiryDate: '2026-12-31',
  paysHeldFrom: '2023-07-01',
  adminFeePercent: '15.00',
  withholdingTaxPercent: '10.00',
  withholdingTaxReference: 'Act 896, s. 115',
  minimumPayout: { amount: '500.00', currency: 'GHS' },
  status: 'Suspended',
  reportingFrequency: 'Custom',
  cron: '0 8 15 */3 *',
  notes: 'Renewed by letter',
} as const;

describe('the form of an agreement', () => {
  test('an agreement that is sent back unchanged stays as it is', () => {
    expect(agreementBody(agreementValues(AGREEMENT))).toEqual(AGREEMENT);
  });

  test('what is not set is left out: the territory’s tax, the partner’s fee, no minimum', () => {
    const { territory, status, reportingFrequency } = NEW_AGREEMENT;
    const effectiveDate = '2026-01-01';
    expect(agreementBody({ ...NEW_AGREEMENT, effectiveDate })).toEqual({
      ...{ territory, status, reportingFrequency, effectiveDate },
    });
  });

  test('new terms have their date', () => {
    const values = { ...agreementValues(AGREEMENT), termsFrom: '2026-07-01', adminFeePercent: '12.00' };
    expect(agreementBody(values)).toMatchObject({ termsFrom: '2026-07-01', adminFeePercent: '12.00' });
  });

  test('a schedule that was typed goes with no other frequency', () => {
    const values = { ...agreementValues(AGREEMENT), reportingFrequency: 'Annual' as const };
    expect(agreementBody(values)).not.toHaveProperty('cron');
  });
});
