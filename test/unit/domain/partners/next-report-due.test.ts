import { describe, expect, test } from '@jest/globals';
import { nextReportDue } from '#functions/domain/partners/next-report-due.ts';
import type { Agreement } from '#shared/schemas/partners.ts';
import { anAgreement } from '#test/support/given/an-agreement.ts';

const due = (agreements: readonly Agreement[], today: string, scheduled?: string) =>
  nextReportDue(agreements.map((agreement) => ({ agreement, today, scheduled })));

describe('the next report of a partner', () => {
  test.each([
    ['Quarterly', '2026-02-15', '2026-04-01'],
    ['Quarterly', '2026-03-31', '2026-04-01'],
    ['Quarterly', '2026-12-31', '2027-01-01'],
    ['SemiAnnual', '2026-02-15', '2026-07-01'],
    ['SemiAnnual', '2026-07-01', '2027-01-01'],
    ['Annual', '2026-02-15', '2027-01-01'],
  ] as const)('%s on %s is due on %s, the first day after the period', (reportingFrequency, today, date) => {
    expect(due([anAgreement({ reportingFrequency })], today)).toBe(date);
  });

  test('of a schedule of its own it is due on the next of its days', () => {
    const custom = anAgreement({ reportingFrequency: 'Custom', cron: '0 8 15 */2 *' });
    expect(due([custom], '2026-02-15', '2026-03-15')).toBe('2026-03-15');
    expect(due([custom], '2026-02-15')).toBeUndefined();
  });

  test('of several agreements the earliest is due; one that is not in force gives none', () => {
    const annual = anAgreement({ reportingFrequency: 'Annual' });
    const quarterly = anAgreement({ reportingFrequency: 'Quarterly', territory: 'NG' });
    const ended = anAgreement({ reportingFrequency: 'Quarterly', expiryDate: '2026-01-01' });
    expect(due([annual, quarterly], '2026-02-15')).toBe('2026-04-01');
    expect(due([annual, ended], '2026-02-15')).toBe('2027-01-01');
  });
});
