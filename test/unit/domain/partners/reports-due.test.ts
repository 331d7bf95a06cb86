import { describe, expect, test } from '@jest/globals';
import { reportsDue } from '#functions/domain/partners/reports-due.ts';
import { anAgreement } from '#test/support/given/an-agreement.ts';

const quarterly = anAgreement();

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
