import { describe, expect, test } from '@jest/globals';
import { overdueReport, reportsDue } from '#functions/domain/partners/reports-due.ts';
import { anAgreement } from '#test/support/given/an-agreement.ts';

const quarterly = anAgreement();
const own = anAgreement({ reportingFrequency: 'Custom', cron: '0 8 15 1,4,7,10 *' });
const covered = { from: '2025-01-01', lockedUpTo: '2025-12-31' };

describe('a report that is due', () => {
  test.each([
    ['2026-03-24', {}],
    ['2026-03-25', { soon: '2026-04-01' }],
    ['2026-04-01', { today: '2026-04-01' }],
    ['2026-04-02', {}],
  ])('on %s it is %j', (today, due) => {
    expect(reportsDue({ agreement: quarterly, today, scheduled: {} })).toEqual({
      ...{ today: undefined, soon: undefined },
      ...due,
    });
  });
});

describe('a report that is overdue', () => {
  const overdue = (today: string, over: Partial<typeof covered> = {}) =>
    overdueReport({ agreement: quarterly, today, scheduled: {} }, { ...covered, ...over })?.due;

  test('has passed its day while the quarter before it is not locked', () => {
    expect(overdue('2026-04-01')).toBeUndefined();
    expect(overdue('2026-04-02')).toBe('2026-04-01');
    expect(overdue('2026-06-30')).toBe('2026-04-01');
    expect(overdue('2026-04-02', { lockedUpTo: '2026-03-31' })).toBeUndefined();
  });

  test('is of no time before the first cycle of the territory', () => {
    expect(overdue('2026-04-02', { from: '2026-04-01' })).toBeUndefined();
    expect(overdue('2026-04-02', { from: '2026-03-31' })).toBe('2026-04-01');
  });

  test('is of the quarter that ended before it, where the agreement has a schedule of its own', () => {
    const seen = (lockedUpTo: string) =>
      overdueReport(
        { agreement: own, today: '2026-05-02', scheduled: { last: '2026-04-15' } },
        { ...covered, lockedUpTo },
      );
    expect(seen('2025-12-31')).toEqual({ due: '2026-04-15', quarterEnd: '2026-03-31' });
    expect(seen('2026-03-31')).toBeUndefined();
  });

  test('is asked for by no agreement that did not pay on the day before', () => {
    const since = anAgreement({ effectiveDate: '2026-04-01' });
    expect(overdueReport({ agreement: since, today: '2026-04-20', scheduled: {} }, covered)).toBeUndefined();
  });
});
