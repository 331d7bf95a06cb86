import { describe, expect, test } from '@jest/globals';
import { isReported, reportStanding } from '#functions/domain/partners/report-standing.ts';
import { anAgreement } from '#test/support/given/an-agreement.ts';
import { anId } from '#test/support/given/an-id.ts';
import { present } from '#test/support/present.ts';

const quarter = (n: number, periodStart: string, periodEnd: string, isReportedNow = false) => ({
  cycle: { id: anId('cyc', n), name: `Quarter ${n}`, periodStart, periodEnd },
  isReported: isReportedNow,
});
const [FIRST, SECOND] = [quarter(1, '2026-01-01', '2026-03-31'), quarter(2, '2026-04-01', '2026-06-30')];
const named = ({ cycle: { id, name } }: typeof FIRST) => ({ id, name });

describe('the report that a partner waits for', () => {
  test('is the next one while nothing is late, with its cycle where that is entered', () => {
    const agreement = anAgreement({ reportingFrequency: 'Quarterly' });
    const [today, cycles] = ['2026-03-20', [FIRST]];
    const next = { due: '2026-04-01', overdueDays: 0, cycle: named(FIRST) };
    expect(reportStanding([{ agreement, today, cycles }])).toEqual(next);
    expect(reportStanding([{ agreement, today, cycles: [] }])).toEqual({ ...next, cycle: null });
  });

  test.each([
    ['2026-04-01', 0],
    ['2026-04-13', 12],
  ])('on %s is that of the quarter before, due since %i days', (today, overdueDays) => {
    const agreement = anAgreement({ reportingFrequency: 'Quarterly' });
    expect(reportStanding([{ agreement, today, cycles: [SECOND, FIRST] }])).toEqual({
      ...{ due: '2026-04-01', overdueDays },
      cycle: named(FIRST),
    });
  });

  test('is the next one again as soon as the late one is made', () => {
    const agreement = anAgreement({ reportingFrequency: 'Quarterly' });
    const made = { ...FIRST, isReported: true };
    expect(reportStanding([{ agreement, today: '2026-04-13', cycles: [SECOND, made] }])).toEqual({
      ...{ due: '2026-07-01', overdueDays: 0 },
      cycle: named(SECOND),
    });
  });

  test('of a half-year is of its quarters; a cycle before the agreement is nobody’s report', () => {
    const agreement = anAgreement({ reportingFrequency: 'SemiAnnual', effectiveDate: '2026-04-01' });
    expect(reportStanding([{ agreement, today: '2026-07-03', cycles: [SECOND, FIRST] }])).toEqual({
      ...{ due: '2026-07-01', overdueDays: 2 },
      cycle: named(SECOND),
    });
  });

  test('is none without an agreement in force', () => {
    expect(reportStanding([])).toBeNull();
  });

  test('follows a schedule of its own', () => {
    const agreement = anAgreement({ reportingFrequency: 'Custom', cron: '0 8 15 */2 *' });
    const cycles = [{ ...FIRST, scheduled: '2026-05-15' }];
    const at = (today: string) => reportStanding([{ agreement, today, scheduled: '2026-07-15', cycles }]);
    expect(at('2026-05-20')).toMatchObject({ due: '2026-05-15', overdueDays: 5 });
    expect(at('2026-05-14')).toMatchObject({ due: '2026-07-15', overdueDays: 0 });
  });
});

describe('a report of a quarter that has no cycle', () => {
  const agreement = anAgreement({ reportingFrequency: 'Quarterly' });
  const made = [{ ...FIRST, isReported: true }];
  const late = { due: '2026-07-01', overdueDays: 5, cycle: null };

  test('is late from its day on', () => {
    expect(reportStanding([{ agreement, today: '2026-07-06', cycles: made }])).toEqual(late);
    expect(reportStanding([{ agreement, today: '2026-06-30', cycles: made }])?.overdueDays).toBe(0);
  });

  test('is not waited for once its cycle is there and reported, nor before the first of the territory', () => {
    const cycles = [{ ...SECOND, isReported: true }, ...made];
    expect(reportStanding([{ agreement, today: '2026-07-06', cycles }])?.due).toBe('2026-10-01');
    expect(reportStanding([{ agreement, today: '2026-07-06', cycles: [] }])?.due).toBe('2026-10-01');
    const later = [quarter(3, '2026-07-01', '2026-09-30')];
    expect(reportStanding([{ agreement, today: '2026-07-06', cycles: later }])?.due).toBe('2026-10-01');
  });

  test('comes after one that is late for longer', () => {
    expect(reportStanding([{ agreement, today: '2026-07-06', cycles: [FIRST] }])?.due).toBe('2026-04-01');
  });

  test('is asked for by no agreement that did not pay on the day before', () => {
    const since = anAgreement({ reportingFrequency: 'Quarterly', effectiveDate: '2026-07-01' });
    expect(reportStanding([{ agreement: since, today: '2026-07-06', cycles: made }])?.due).toBe('2026-10-01');
  });

  test('is of the quarter that ended before it, where the agreement has a schedule of its own', () => {
    const own = anAgreement({ reportingFrequency: 'Custom', cron: '0 8 15 1,4,7,10 *' });
    const seen = (cycles: typeof made) =>
      reportStanding([
        {
          ...{ agreement: own, today: '2026-08-02', scheduled: '2026-10-15', lastScheduled: '2026-07-15' },
          cycles: cycles.map((one) => ({ ...one, scheduled: '2026-07-15' })),
        },
      ]);
    expect(seen(made)).toMatchObject({ due: '2026-07-15', cycle: null });
    expect(seen([{ ...SECOND, isReported: true }, ...made])?.due).toBe('2026-10-15');
  });
});

describe('a partner’s report of a locked cycle', () => {
  const at = '2026-04-02T08:00:00.000Z';
  const by = 'finance-1';
  test.each([
    ['is not made while the remittance is pending', ['Pending'], false],
    ['is not made by one that failed before its approval', ['Pending', 'Failed'], false],
    ['is made by its approval', ['Pending', 'Approved'], true],
    ['stays made when the payment fails', ['Pending', 'Approved', 'Sent', 'Failed'], true],
    ['is made where the amount is carried forward', ['Carried'], true],
  ] as const)('%s', (_words, moves, made) => {
    const timeline = moves.map((status) => ({ status, at, by }));
    const [status] = moves.slice(-1);
    expect(isReported({ status: present(status), timeline })).toBe(made);
  });
});
