import { periodsOverlap } from '#functions/domain/calendar.ts';
import type { Agreement } from '#shared/schemas/partners.ts';

/** Another agreement for the same territory that shares a day with this one; drafts do not count. */
export function overlapping(agreement: Agreement, others: readonly Agreement[]): Agreement | undefined {
  if (agreement.status === 'Draft') return undefined;
  const days = ({ effectiveDate, expiryDate }: Agreement) => ({ from: effectiveDate, to: expiryDate });
  return others.find(
    (other) =>
      other.id !== agreement.id &&
      other.status !== 'Draft' &&
      other.territory === agreement.territory &&
      periodsOverlap(days(agreement), days(other)),
  );
}
