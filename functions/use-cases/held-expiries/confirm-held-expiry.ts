import { localTime } from '#functions/domain/calendar.ts';
import { becomesTooOldOn } from '#functions/domain/held/becomes-too-old-on.ts';
import { isSamePerson } from '#functions/domain/same-person.ts';
import type { Caller, World } from '#functions/ports/world.ts';
import { found } from '#functions/use-cases/changed.ts';
import { commitWithEvents, type NewEvent } from '#functions/use-cases/events/commit-with-events.ts';
import { heldOfCycle } from '#functions/use-cases/held-expiries/held-of-cycle.ts';
import { openList } from '#functions/use-cases/held-expiries/propose-held-expiry.ts';
import { settingsOf } from '#functions/use-cases/territories/settings-of.ts';
import type { ExpiryId } from '#shared/ids.ts';
import { Refusal } from '#shared/problems.ts';
import type { HeldExpiry } from '#shared/schemas/held-expiries.ts';

type Needs = Pick<World, 'clock' | 'cycles' | 'events' | 'heldExpiries' | 'territories' | 'commit'>;

/**
 * Confirms a list of held money that has become too old (royalty rules §9.3), with the event by which the next close lets
 * it expire. Whoever proposed it cannot confirm it; nobody can before it was open for its days, nor before the last day of
 * the year in which the money becomes too old has passed. It says what is held now: what was released since is not in it.
 */
export async function confirmHeldExpiry(
  world: Needs,
  { actor }: Caller,
  expiryId: ExpiryId,
): Promise<HeldExpiry> {
  const before = found(await world.heldExpiries.find(expiryId), `list ${expiryId}`);
  if (before.status === 'Confirmed') throw new Refusal('expiry.confirmed');
  if (isSamePerson(before.proposedBy, actor)) throw new Refusal('expiry.same-person');
  const cycle = found(await world.cycles.find(before.cycleId), `cycle ${before.cycleId}`);
  const { timezone, heldYears, currency } = await settingsOf(world, before.territory);
  const expiresOn = becomesTooOldOn(cycle.periodEnd, heldYears);
  refuseEarly({ ...before, expiresOn }, localTime(world.clock.now(), timezone).date);
  await refuseClosing(world, before.territory);

  const held = await heldOfCycle(world, { id: cycle.id, currency: cycle.currency ?? currency });
  const after: HeldExpiry = {
    ...before,
    ...held,
    ...{ expiresOn, status: 'Confirmed', confirmedBy: actor, confirmedAt: world.clock.now() },
    version: before.version + 1,
  };
  const stationIds = (await world.cycles.stations(cycle.id)).map(({ stationId }) => stationId);
  const event: NewEvent = {
    territory: before.territory,
    touches: [{ cycleId: cycle.id, stationIds }],
    facts: {
      kind: 'expiry',
      ...{ cycleId: cycle.id, expiryId, boardReference: before.boardReference },
      ...{ amountMinor: String(held.total.minor), currency: held.total.currency },
    },
  };
  const numbered = (eventNumber: number | undefined): HeldExpiry => ({
    ...after,
    ...(eventNumber !== undefined && { eventNumber }),
  });
  const [made] = await commitWithEvents(world, [event], ([made]) => ({
    actor,
    changes: [{ kind: 'heldExpiry', action: 'held-expiry.confirmed', before, after: numbered(made?.number) }],
    releases: [{ ...openList(cycle.id), holder: expiryId }],
    answer: numbered(made?.number),
  }));
  return numbered(made?.number);
}

function refuseEarly(
  { openUntil, expiresOn }: Pick<HeldExpiry, 'openUntil' | 'expiresOn'>,
  today: string,
): void {
  if (today <= openUntil)
    throw new Refusal(
      'expiry.still-open',
      `It is open until ${openUntil}, so that whose the money is can still say so.`,
    );
  if (today <= expiresOn)
    throw new Refusal('expiry.not-due', `The money becomes too old on ${expiresOn}; confirm after that day.`);
}

/** While a cycle of the territory closes, what is held moves. */
async function refuseClosing(world: Pick<World, 'cycles'>, territory: string): Promise<void> {
  const closing = (await world.cycles.all()).find(
    (cycle) => cycle.territory === territory && cycle.status === 'Closing',
  );
  if (closing !== undefined)
    throw new Refusal('cycle.closing', `${closing.name} is being closed. Confirm when it is locked.`);
}
