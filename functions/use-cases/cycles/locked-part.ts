import { partOf } from '#functions/domain/cycles/uses-part.ts';
import type { World } from '#functions/ports/world.ts';
import { lockedFileKey } from '#functions/use-cases/cycles/close-input.ts';
import { readFrozenClose, readLockedPart } from '#functions/use-cases/cycles/frozen-files.ts';
import type { LockedPart } from '#functions/use-cases/cycles/frozen-shares.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';

/** What the payees of the part that a payee is in have in a locked cycle. */
export async function lockedPart(
  world: Pick<World, 'files' | 'settings'>,
  cycle: Pick<Cycle, 'id' | 'closeJobId'>,
  payeeRef: string,
): Promise<LockedPart> {
  const { parts } = await readFrozenClose(world, lockedFileKey(cycle, 'cycle'));
  return readLockedPart(world, lockedFileKey(cycle, `part-${partOf(payeeRef, parts)}`));
}
