import * as z from 'zod';
import type { World } from '#functions/ports/world.ts';
import { everyPage } from '#functions/use-cases/every-page.ts';
import type { CycleId } from '#shared/ids.ts';
import { CycleDigest } from '#shared/schemas/cycles.ts';

const Locked = z.object({ digest: CycleDigest });

/** What the lock of a cycle proved, as its audit entry says it, which nobody can change; undefined where there is none. */
export async function lockedDigest(
  world: Pick<World, 'audit'>,
  entityId: CycleId,
): Promise<z.infer<typeof CycleDigest> | undefined> {
  for await (const entries of everyPage((page) => world.audit.page({ entity: 'cycle', entityId, ...page }))) {
    const locked = entries.find(({ action }) => action === 'cycle.locked');
    if (locked !== undefined) return Locked.safeParse(locked.after).data?.digest;
  }
  return undefined;
}
