import { partOf } from '#functions/domain/cycles/uses-part.ts';
import type { World } from '#functions/ports/world.ts';
import { lockedFileKey } from '#functions/use-cases/cycles/close-input.ts';
import {
  type FrozenClose,
  readFrozenClose,
  readLockedPart,
} from '#functions/use-cases/cycles/frozen-files.ts';
import type { LockedPart } from '#functions/use-cases/cycles/frozen-shares.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';

/** What a payee and those of the same part have in a locked cycle, with what the close froze for all. */
export type OpenedPart = LockedPart & { readonly close: FrozenClose };

/** Opens the part of a locked cycle that a payee is in. */
export async function lockedPart(
  world: Pick<World, 'files' | 'settings'>,
  cycle: Pick<Cycle, 'id' | 'closeJobId'>,
  payeeRef: string,
): Promise<OpenedPart> {
  const close = await readFrozenClose(world, lockedFileKey(cycle, 'cycle'));
  const key = lockedFileKey(cycle, `part-${partOf(payeeRef, close.parts)}`);
  return { ...(await readLockedPart(world, key)), close };
}
