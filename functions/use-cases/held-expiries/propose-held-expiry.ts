import { addDays, localTime } from '#functions/domain/calendar.ts';
import { becomesTooOldOn } from '#functions/domain/held/becomes-too-old-on.ts';
import type { Caller, World } from '#functions/ports/world.ts';
import { found } from '#functions/use-cases/changed.ts';
import { lockedCycle } from '#functions/use-cases/cycles/locked-cycle.ts';
import { heldOfCycle } from '#functions/use-cases/held-expiries/held-of-cycle.ts';
import { settingsOf } from '#functions/use-cases/territories/settings-of.ts';
import type { CycleId } from '#shared/ids.ts';
import { Refusal } from '#shared/problems.ts';
import type { HeldExpiry, NewHeldExpiry } from '#shared/schemas/held-expiries.ts';

type Needs = Pick<World, 'clock' | 'ids' | 'cycles' | 'territories' | 'commit'>;
/** How many days a list is open before it can be confirmed (royalty rules §9.3). */
const OPEN_DAYS = 90;

/** Proposes that what a locked cycle still holds expires, by a decision of the board. A cycle has one open list. */
export async function proposeHeldExpiry(
  world: Needs,
  { actor }: Caller,
  { territory, cycleId, boardReference }: NewHeldExpiry,
): Promise<HeldExpiry> {
  const asked = found(await world.cycles.find(cycleId), `cycle ${cycleId}`);
  found(asked.territory === territory || undefined, `cycle ${cycleId} in ${territory}`);
  const cycle = await lockedCycle(world, cycleId);
  const settings = await settingsOf(world, territory);
  const held = await heldOfCycle(world, { id: cycleId, currency: cycle.currency ?? settings.currency });
  if (held.recordCount === 0) throw new Refusal('expiry.nothing-held', `${cycle.name} holds nothing.`);

  const proposedAt = world.clock.now();
  const after: HeldExpiry = {
    id: world.ids.make('exy'),
    ...{ territory, cycleId, boardReference, status: 'Proposed', ...held },
    ...{ proposedBy: actor, proposedAt },
    openUntil: addDays(localTime(proposedAt, settings.timezone).date, OPEN_DAYS),
    expiresOn: becomesTooOldOn(cycle.periodEnd, settings.heldYears),
    version: 1,
  };
  await world.commit({
    actor,
    changes: [{ kind: 'heldExpiry', action: 'held-expiry.proposed', after }],
    claims: [{ ...openList(cycleId), holder: after.id, taken: 'expiry.open' }],
    answer: after,
  });
  return after;
}

/** The name that the open list of a cycle holds. */
export const openList = (cycleId: CycleId) => ({ kind: 'openExpiry', name: cycleId });
