import { describe, expect, test } from '@jest/globals';
import { licenceGaps } from '#functions/domain/checklist/licence-gaps.ts';
import { aStoredLicence } from '#test/support/given/stored-records.ts';

const Q2 = { periodStart: '2026-04-01', periodEnd: '2026-06-30' };
const UP_TO_MID_MARCH = { periodStart: '2026-01-01', periodEnd: '2026-03-15' };
const Q1 = { periodStart: '2026-01-01', periodEnd: '2026-03-31' };
const year = aStoredLicence(1, { periodStart: '2026-01-01', periodEnd: '2026-12-31', amount: '36500.00' });

describe('days between two cycles (royalty rules §2, §12.3)', () => {
  test('are named where a licence pays for them', () => {
    const places = licenceGaps([year], Q2, [UP_TO_MID_MARCH, Q2]);
    expect(places).toMatchObject([
      { ref: 'GH-COM-01', message: expect.stringContaining('2026-03-16 to 2026-03-31') },
    ]);
  });

  test.each([
    ['the cycles follow each other', [Q1, Q2]],
    ['the cycle is the first', [Q2]],
    [
      'another cycle covers them',
      [UP_TO_MID_MARCH, { periodStart: '2026-03-16', periodEnd: '2026-03-31' }, Q2],
    ],
  ])('are none where %s', (_what, others) => {
    expect(licenceGaps([year], Q2, others)).toEqual([]);
  });

  test('do not matter to a licence of other days, or to one that was revised', () => {
    const q1 = aStoredLicence(2, { ...UP_TO_MID_MARCH });
    const revision = aStoredLicence(3, { ...Q2, revises: year.id });
    expect(licenceGaps([q1], Q2, [UP_TO_MID_MARCH, Q2])).toEqual([]);
    expect(licenceGaps([year, revision], Q2, [UP_TO_MID_MARCH, Q2])).toEqual([]);
  });
});
