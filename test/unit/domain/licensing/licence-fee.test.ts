import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, daysBetween } from '#functions/domain/calendar.ts';
import { feeWithin, licencesInForce } from '#functions/domain/licensing/licence-fee.ts';

const YEAR = { minor: 100_000n, periodStart: '2026-01-01', periodEnd: '2026-12-31' };
const QUARTERS = [
  ['2026-01-01', '2026-03-31'],
  ['2026-04-01', '2026-06-30'],
  ['2026-07-01', '2026-09-30'],
  ['2026-10-01', '2026-12-31'],
] as const;

describe('licence fee of a period (royalty rules §3)', () => {
  test('a year’s fee falls into its quarters by days, rounded as it grows', () => {
    // 1,000.00 over 365 days: up to day 90 246.58, 181 495.89, 273 747.95, 365 1000.00; the quarters are the differences.
    expect(QUARTERS.map(([from, to]) => feeWithin(YEAR, from, to))).toEqual([
      24_658n,
      24_931n,
      25_206n,
      25_205n,
    ]);
  });

  test('a period outside the licence gets nothing, one that holds it all of it', () => {
    expect(feeWithin(YEAR, '2027-01-01', '2027-03-31')).toBe(0n);
    expect(feeWithin(YEAR, '2025-10-01', '2025-12-31')).toBe(0n);
    expect(feeWithin(YEAR, '2025-01-01', '2027-12-31')).toBe(100_000n);
  });

  test('over its time the cycles add up to the fee, however they cut it', () => {
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 364 }), { maxLength: 12 });
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n }), cuts, (minor, days) => {
        const starts = [0, ...days.toSorted((a, b) => a - b)].map((day) => addDays(YEAR.periodStart, day));
        const fees = starts.map((from, index) =>
          feeWithin({ ...YEAR, minor }, from, addDays(starts[index + 1] ?? '2027-01-01', -1)),
        );
        expect(fees.reduce((sum, fee) => sum + fee, 0n)).toBe(minor);
      }),
    );
  });

  test('of licences for the same period the newest counts; others stand beside each other', () => {
    const licences = [
      { id: 'lic_2', periodStart: '2026-01-01', periodEnd: '2026-06-30' },
      { id: 'lic_1', periodStart: '2026-01-01', periodEnd: '2026-06-30' },
      { id: 'lic_3', periodStart: '2026-07-01', periodEnd: '2026-12-31' },
    ];
    expect(licencesInForce(licences).map(({ id }) => id)).toEqual(['lic_2', 'lic_3']);
  });

  test('one that another revises counts no more, though their periods differ', () => {
    const licences = [
      { id: 'lic_1', periodStart: '2026-01-01', periodEnd: '2026-06-30' },
      { id: 'lic_2', periodStart: '2026-02-01', periodEnd: '2026-06-30', revises: 'lic_1' },
      { id: 'lic_3', periodStart: '2026-02-01', periodEnd: '2026-06-30', revises: 'lic_2' },
    ];
    expect(licencesInForce(licences).map(({ id }) => id)).toEqual(['lic_3']);
  });

  test('a leap year has a day more', () => {
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
  });
});
