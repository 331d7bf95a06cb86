import type { Agreement } from '#shared/schemas/partners.ts';

/** The first day that an agreement pays: its effective date, or an earlier one from which held plays are paid (royalty rules §4). */
export function paidFrom({
  effectiveDate,
  paysHeldFrom,
}: Pick<Agreement, 'effectiveDate' | 'paysHeldFrom'>): string {
  return paysHeldFrom !== undefined && paysHeldFrom < effectiveDate ? paysHeldFrom : effectiveDate;
}
