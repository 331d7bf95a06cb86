import { describe, expect, test } from '@jest/globals';
import { accruedUntil } from '#functions/domain/payments/accrued-until.ts';

describe('until when a partner’s money is accrued', () => {
  test.each([
    ['Quarterly', '2026-01-01', '2026-03-31', undefined],
    ['Custom', '2026-01-01', '2026-03-31', undefined],
    ['SemiAnnual', '2026-01-01', '2026-03-31', '2026-06-30'],
    ['SemiAnnual', '2026-04-01', '2026-06-30', undefined],
    ['SemiAnnual', '2026-04-01', '2026-06-29', '2026-06-30'],
    ['SemiAnnual', '2026-07-01', '2026-09-30', '2026-12-31'],
    ['SemiAnnual', '2026-01-01', '2026-12-31', undefined],
    ['Annual', '2026-07-01', '2026-09-30', '2026-12-31'],
    ['Annual', '2026-10-01', '2026-12-31', undefined],
    ['Annual', '2026-12-01', '2027-01-31', undefined],
  ] as const)('%s, in a cycle from %s to %s: %s', (frequency, periodStart, periodEnd, until) => {
    expect(accruedUntil(frequency, { periodStart, periodEnd })).toBe(until);
  });
});
