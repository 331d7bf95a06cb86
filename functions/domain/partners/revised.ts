import { addDays } from '#functions/domain/calendar.ts';
import { termsAfter } from '#functions/domain/partners/terms.ts';
import type { Agreement, AgreementUpdate } from '#shared/schemas/partners.ts';

/**
 * The next version of an agreement, which is what was sent as a whole (royalty rules §4): terminating ends it, today or
 * on a later day, and does not reach back; a suspension holds from today, and lifting it pays again from today. With
 * `termsFrom` it has new terms, else the newest are corrected.
 */
export function revised(before: Agreement, update: AgreementUpdate, now: string): Agreement {
  const today = now.slice(0, 10);
  const { termsFrom: _from, expiryDate: chosen, ...entered } = update;
  const expiryDate = update.status === 'Terminated' ? endOfTerminated(before, chosen, today) : chosen;
  return {
    ...entered,
    ...(expiryDate !== undefined && { expiryDate }),
    id: before.id,
    partnerId: before.partnerId,
    terms: termsAfter(before.terms, update),
    suspensions: suspensionsAfter(before, update, today),
    version: before.version + 1,
    createdAt: before.createdAt,
    updatedAt: now,
  };
}

/** Today, or a later day that was chosen for it; what is over already, or terminated already, keeps its end. */
function endOfTerminated(before: Agreement, chosen: string | undefined, today: string): string {
  const { expiryDate, status } = before;
  if (expiryDate !== undefined && (expiryDate < today || status === 'Terminated')) return expiryDate;
  return chosen !== undefined && chosen > today && chosen !== expiryDate ? chosen : today;
}

function suspensionsAfter(
  before: Agreement,
  { status, effectiveDate }: Pick<AgreementUpdate, 'status' | 'effectiveDate'>,
  today: string,
): Agreement['suspensions'] {
  // A draft was never active: once terminated, it pays for none of its days.
  if (status === 'Terminated' && before.status === 'Draft') return [{ from: effectiveDate }];
  if (status === 'Suspended' && before.status !== 'Suspended')
    return [...before.suspensions, { from: today }];
  // Terminated while suspended it stays so to its last day.
  if (status !== 'Active' || before.status !== 'Suspended') return before.suspensions;
  const until = addDays(today, -1);
  return before.suspensions
    .map((suspension) => (suspension.to === undefined ? { ...suspension, to: until } : suspension))
    .filter(({ from, to }) => to === undefined || from <= to);
}
