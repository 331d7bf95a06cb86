import { refusedTerms } from '#functions/domain/partners/refused-terms.ts';
import { revised } from '#functions/domain/partners/revised.ts';
import type { Caller, World } from '#functions/ports/world.ts';
import { found, refuseStale } from '#functions/use-cases/changed.ts';
import { commitWithEvents } from '#functions/use-cases/events/commit-with-events.ts';
import {
  type AgreementNeeds,
  agreementEvents,
  refuseBadSchedule,
  refuseForeignMinimum,
  refuseOverlap,
} from '#functions/use-cases/partners/create-agreement.ts';
import { refuseUsedAgreement } from '#functions/use-cases/partners/refuse-used.ts';
import { lastLockedDay } from '#functions/use-cases/territories/last-locked-day.ts';
import type { AgreementId, PartnerId } from '#shared/ids.ts';
import { AGREEMENT } from '#shared/machines/agreement.ts';
import { leadsTo, whatFollows } from '#shared/machines/machine.ts';
import { Refusal } from '#shared/problems.ts';
import type { Agreement, AgreementUpdate } from '#shared/schemas/partners.ts';
import { MAX_SUSPENSIONS, MAX_TERMS } from '#shared/schemas/partners.ts';

type Needs = AgreementNeeds & Pick<World, 'payments' | 'cycles'>;

/**
 * Adds a version to an agreement; what stood before stays under its own version. What locked lines used does not
 * change: territory, effective date and terms that began in a locked period (royalty rules §4).
 */
export async function updateAgreement(
  world: Needs,
  caller: Caller,
  {
    partnerId,
    agreementId,
    update,
  }: { partnerId: PartnerId; agreementId: AgreementId; update: AgreementUpdate },
): Promise<Agreement> {
  const partner = found(await world.partners.find(partnerId), `partner ${partnerId}`);
  const agreements = await world.agreements.ofPartner(partnerId);
  const before = found(
    agreements.find(({ id }) => id === agreementId),
    `agreement ${agreementId}`,
  );
  refuseStale(before, update.version);
  if (update.status !== before.status && !leadsTo(AGREEMENT, before.status, update.status)) {
    const detail = `It cannot become ${update.status}. ${whatFollows(AGREEMENT, before.status)}`;
    throw new Refusal('agreement.illegal-transition', detail);
  }
  const after = revised(before, update, world.clock.now());
  refuseTooMany(after);
  await refuseForeignMinimum(world, after);
  await refuseBadSchedule(after);
  await refuseUsedAgreement(world, partner, { before, after });
  const refused = refusedTerms(before, after, await lastLockedDay(world, after.territory));
  if (refused !== undefined) throw refused;
  refuseOverlap(after, agreements);
  await commitWithEvents(world, await agreementEvents(world, partner, after), () => ({
    actor: caller.actor,
    changes: [{ kind: 'agreement', action: 'agreement.updated', before, after }],
    answer: after,
  }));
  return after;
}

/** An agreement is one record, so that its terms and suspensions have an end. */
function refuseTooMany({ terms, suspensions }: Pick<Agreement, 'terms' | 'suspensions'>): void {
  const refuse = (path: string, message: string) => {
    throw new Refusal('request.invalid', `${message} End it, and enter another agreement.`, [
      { path, message },
    ]);
  };
  if (terms.length > MAX_TERMS) refuse('termsFrom', `an agreement has ${MAX_TERMS} terms at most.`);
  if (suspensions.length > MAX_SUSPENSIONS)
    refuse('status', `an agreement is suspended ${MAX_SUSPENSIONS} times at most.`);
}
