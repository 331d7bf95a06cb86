import { addDays } from '#functions/domain/calendar.ts';
import type { FrozenAgreement } from '#functions/domain/cycles/frozen-terms.ts';

type Period = { readonly periodStart: string; readonly periodEnd: string };

/** How many months an agreement reports and pays together; the others are paid with every cycle. */
const MONTHS: Readonly<Partial<Record<FrozenAgreement['reportingFrequency'], number>>> = {
  SemiAnnual: 6,
  Annual: 12,
};

/**
 * Until when what a cycle brings is accrued: the last day of the half-year or year of the agreement that the cycle lies in,
 * with whose cycle it is paid; undefined where that is this cycle, or where every cycle is paid.
 *
 * @example
 * accruedUntil('SemiAnnual', { periodStart: '2026-01-01', periodEnd: '2026-03-31' }) // '2026-06-30'
 * accruedUntil('SemiAnnual', { periodStart: '2026-04-01', periodEnd: '2026-06-30' }) // undefined: it is paid
 */
export function accruedUntil(
  frequency: FrozenAgreement['reportingFrequency'],
  { periodStart, periodEnd }: Period,
): string | undefined {
  const months = MONTHS[frequency];
  if (months === undefined) return undefined;
  const year = Number(periodStart.slice(0, 4));
  const last = Math.ceil(Number(periodStart.slice(5, 7)) / months) * months;
  const next = last === 12 ? `${year + 1}-01-01` : `${year}-${String(last + 1).padStart(2, '0')}-01`;
  const end = addDays(next, -1);
  return periodEnd < end ? end : undefined;
}
