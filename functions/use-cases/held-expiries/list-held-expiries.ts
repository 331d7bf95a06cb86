import type { PageRequest } from '#functions/ports/page.ts';
import type { World } from '#functions/ports/world.ts';
import { pageOfArray } from '#shared/cursor.ts';
import type { CycleId } from '#shared/ids.ts';
import type { PageOf } from '#shared/schemas/common.ts';
import type { ExpiryStatus, HeldExpiry } from '#shared/schemas/held-expiries.ts';

type Filter = {
  readonly territory?: string | undefined;
  readonly cycleId?: CycleId | undefined;
  readonly status?: ExpiryStatus | undefined;
};

/** Lists of held money that is to expire in a territory, proposed and confirmed, the newest first. */
export async function listHeldExpiries(
  world: Pick<World, 'heldExpiries' | 'settings'>,
  { territory = world.settings.homeTerritory, cycleId, status }: Filter,
  page: PageRequest,
): Promise<PageOf<HeldExpiry>> {
  const lists = (await world.heldExpiries.all()).filter(
    (list) =>
      list.territory === territory &&
      (cycleId === undefined || list.cycleId === cycleId) &&
      (status === undefined || list.status === status),
  );
  return pageOfArray(lists.toReversed(), page, ({ id }) => id);
}
