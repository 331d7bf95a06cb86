import { describe, expect, test } from '@jest/globals';
import { agreement, agreementWithNewTerms } from '#shared/examples/partners.ts';
import { agreementMoments } from '#web/features/partners/agreement-moments.ts';

const course = (...agreements: Parameters<typeof agreementMoments>[0]) =>
  agreementMoments(agreements).map(({ date, what, terms }) => [date, what, terms?.adminFeePercent]);

describe('the course of agreements', () => {
  test('has beginning, new terms, suspensions and end, the last day first', () => {
    const suspensions = [{ from: '2026-04-01', to: '2026-04-30' }, { from: '2027-01-01' }];
    expect(course({ ...agreementWithNewTerms, suspensions })).toEqual([
      ['2028-12-31', 'ends', undefined],
      ['2027-01-01', 'suspended', undefined],
      ['2026-07-01', 'terms', '14.00'],
      ['2026-04-30', 'resumed', undefined],
      ['2026-04-01', 'suspended', undefined],
      ['2026-01-01', 'begins', '15.00'],
    ]);
  });

  test('is of all agreements together; one without an end has none', () => {
    const { expiryDate: _none, ...open } = agreement;
    expect(course({ ...open, effectiveDate: '2029-01-01' }, agreement)).toEqual([
      ['2029-01-01', 'begins', '15.00'],
      ['2028-12-31', 'ends', undefined],
      ['2026-01-01', 'begins', '15.00'],
    ]);
  });
});
