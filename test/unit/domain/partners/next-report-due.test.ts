import { describe, expect, test } from '@jest/globals';
import { nextReportDue } from '#functions/domain/partners/next-report-due.ts';
import { anAgreement } from '#test/support/given/an-agreement.ts';

describe('the next report of a partner', () => {
  test.each([
    ['Quarterly', '2026-02-15', '2026-04-01'],
    ['Quarterly', '2026-03-31', '2026-04-01'],
    ['Quarterly', '2026-12-31', '2027-01-01'],
    ['SemiAnnual', '2026-02-15', '2026-07-01'],
    ['SemiAnnual', '2026-07-01', '2027-01-01'],
    ['Annual', '2026-02-15', '2027-01-01'],
  ] as const)('%s on %s is due on %s, the first day after the period', (reportingFrequency, today, due) => {
    expect(nextReportDue([anAgreement({ reportingFrequency })], today)).toBe(due);
  });

  test('of several agreements the earliest is due; one that is not in force or has a schedule of its own gives none', () => {
    const annual = anAgreement({ reportingFrequency: 'Annual' });
    const quarterly = anAgreement({ reportingFrequency: 'Quarterly', territory: 'NG' });
    const ended = anAgreement({ reportingFrequency: 'Quarterly', expiryDate: '2026-01-01' });
    expect(nextReportDue([annual, quarterly], '2026-02-15')).toBe('2026-04-01');
    expect(nextReportDue([annual, ended], '2026-02-15')).toBe('2027-01-01');
    expect(nextReportDue([anAgreement({ reportingFrequency: 'Custom' })], '2026-02-15')).toBeUndefined();
  });
});
