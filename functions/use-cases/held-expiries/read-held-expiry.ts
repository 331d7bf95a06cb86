import type { PageRequest } from '#functions/ports/page.ts';
import type { World } from '#functions/ports/world.ts';
import { found } from '#functions/use-cases/changed.ts';
import type { ExpiryId } from '#shared/ids.ts';
import type { HeldExpiryWithRecords } from '#shared/schemas/held-expiries.ts';

/** A list of held money with its records as they stand: what is held still, and what the list let expire. */
export async function readHeldExpiry(
  world: Pick<World, 'heldExpiries' | 'cycles'>,
  expiryId: ExpiryId,
  page: PageRequest,
): Promise<HeldExpiryWithRecords> {
  const list = found(await world.heldExpiries.find(expiryId), `list ${expiryId}`);
  const { items, nextCursor } = await world.cycles.heldIn(
    list.territory,
    page,
    ({ cycleId, balance, expired = [] }) =>
      cycleId === list.cycleId && (balance.minor !== 0n || expired.some((one) => one.expiryId === expiryId)),
  );
  return { ...list, records: { items: [...items], nextCursor } };
}
