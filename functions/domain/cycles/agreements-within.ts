import { periodsOverlap } from '#functions/domain/calendar.ts';
import type { FrozenPartner } from '#functions/domain/cycles/manifest.ts';
import type { Agreement } from '#shared/schemas/partners.ts';

type Within = { readonly territory: string; readonly periodStart: string; readonly periodEnd: string };

/** The agreements of a partner that apply at some time within a cycle: with more than one, each has its own lines (royalty rules §5). */
export function inForceWithin(
  partner: Pick<FrozenPartner, 'agreements'>,
  { territory, periodStart, periodEnd }: Within,
): readonly Agreement[] {
  return partner.agreements.filter(
    (agreement) =>
      agreement.territory === territory &&
      agreement.status !== 'Draft' &&
      periodsOverlap(
        { from: agreement.effectiveDate, to: agreement.expiryDate },
        { from: periodStart, to: periodEnd },
      ),
  );
}
