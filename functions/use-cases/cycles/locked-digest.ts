import * as z from 'zod';
import type { World } from '#functions/ports/world.ts';
import type { CycleId } from '#shared/ids.ts';
import { CycleDigest } from '#shared/schemas/cycles.ts';

const Locked = z.object({ digest: CycleDigest });
const PAGE = 100;

/** What the lock of a cycle proved, as its audit entry says it, which nobody can change; undefined where there is none. */
export async function lockedDigest(
  world: Pick<World, 'audit'>,
  entityId: CycleId,
): Promise<z.infer<typeof CycleDigest> | undefined> {
  let cursor: string | undefined;
  do {
    const page = await world.audit.page({ entity: 'cycle', entityId, limit: PAGE, cursor });
    const locked = page.items.find(({ action }) => action === 'cycle.locked');
    if (locked !== undefined) return Locked.safeParse(locked.after).data?.digest;
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return undefined;
}
