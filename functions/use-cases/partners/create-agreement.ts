import { freezeAgreement } from '#functions/domain/cycles/freeze-agreement.ts';
import { freezePartner } from '#functions/domain/cycles/freeze-partner.ts';
import { overlapping } from '#functions/domain/partners/overlapping.ts';
import { termsFrom } from '#functions/domain/partners/terms.ts';
import type { Caller, World } from '#functions/ports/world.ts';
import { found } from '#functions/use-cases/changed.ts';
import { commitWithEvents, type NewEvent } from '#functions/use-cases/events/commit-with-events.ts';
import { commonEvents } from '#functions/use-cases/events/common-events.ts';
import type { TouchesNeeds } from '#functions/use-cases/events/touches.ts';
import { refuseOtherCurrency } from '#functions/use-cases/territories/refuse-other-currency.ts';
import { PartnerId } from '#shared/ids.ts';
import { Refusal } from '#shared/problems.ts';
import type { Agreement, NewAgreement, Partner } from '#shared/schemas/partners.ts';

export type AgreementNeeds = TouchesNeeds &
  Pick<World, 'clock' | 'partners' | 'agreements' | 'territories' | 'commit'>;

/** Adds an agreement. Refused where another of the partner covers some of its days in the territory, drafts aside. */
export async function createAgreement(
  world: AgreementNeeds & Pick<World, 'ids'>,
  caller: Caller,
  { partnerId, entered }: { partnerId: PartnerId; entered: NewAgreement },
): Promise<Agreement> {
  const partner = found(await world.partners.find(partnerId), `partner ${partnerId}`);
  await refuseForeignMinimum(world, entered);
  await refuseBadSchedule(entered);
  const now = world.clock.now();
  const agreement: Agreement = {
    ...entered,
    id: world.ids.make('agr'),
    partnerId: PartnerId.parse(partnerId),
    version: 1,
    terms: [termsFrom(entered, entered.effectiveDate)],
    // Suspended from the start: it holds from its effective date (royalty rules §4).
    suspensions: entered.status === 'Suspended' ? [{ from: entered.effectiveDate }] : [],
    createdAt: now,
    updatedAt: now,
  };
  refuseOverlap(agreement, await world.agreements.ofPartner(partnerId));
  const events = await agreementEvents(world, partner, agreement);
  await commitWithEvents(world, events, () => ({
    actor: caller.actor,
    // The partner is written too: two agreements entered at once cannot both pass the check above.
    changes: [
      {
        kind: 'partner',
        action: 'partner.agreement-added',
        before: partner,
        after: { ...partner, version: partner.version + 1, updatedAt: now },
        unaudited: true,
      },
      { kind: 'agreement', action: 'agreement.created', after: agreement },
    ],
    answer: agreement,
  }));
  return agreement;
}

/** The event of an agreement that pays held plays of a locked cycle (royalty rules §8.1); a draft pays none. */
export async function agreementEvents(
  world: TouchesNeeds,
  partner: Partner,
  agreement: Agreement,
): Promise<readonly NewEvent[]> {
  if (agreement.status === 'Draft') return [];
  const { territory } = agreement;
  return commonEvents(
    world,
    {
      kind: 'agreement',
      partner: freezePartner(partner, [], territory),
      agreement: freezeAgreement(agreement),
    },
    territory,
  );
}

/** A minimum payout is in the currency of its territory (royalty rules §3). */
export async function refuseForeignMinimum(
  world: Pick<World, 'territories'>,
  { territory, minimumPayout }: Pick<Agreement, 'territory' | 'minimumPayout'>,
): Promise<void> {
  if (minimumPayout === undefined) return;
  const { currency } = minimumPayout;
  await refuseOtherCurrency(world, territory, { currency, path: 'minimumPayout' });
}

/** A frequency of its own needs a schedule of five fields. */
export async function refuseBadSchedule({
  reportingFrequency,
  cron,
}: Pick<Agreement, 'reportingFrequency' | 'cron'>): Promise<void> {
  if (cron === undefined && reportingFrequency !== 'Custom') return;
  // The API starts without a reader of schedules: few agreements have one of their own.
  const { isReportSchedule } = await import('#functions/use-cases/partners/report-schedule.ts');
  if (cron !== undefined && isReportSchedule(cron)) return;
  const message = 'expected a schedule of five fields such as 0 8 15 */3 *';
  throw new Refusal('request.invalid', undefined, [{ path: 'cron', message }]);
}

export function refuseOverlap(agreement: Agreement, others: readonly Agreement[]): void {
  const other = overlapping(agreement, others);
  if (other !== undefined)
    throw new Refusal(
      'agreement.overlaps',
      `${other.id} runs from ${other.effectiveDate} to ${other.expiryDate ?? 'an open end'}.`,
    );
}
