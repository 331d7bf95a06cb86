import type { PageRequest } from '#functions/ports/page.ts';
import type { World } from '#functions/ports/world.ts';
import { decisionsOfWork } from '#functions/use-cases/decisions-of-work.ts';
import { pageOfArray } from '#shared/cursor.ts';
import type { WorkId } from '#shared/ids.ts';
import type { PageOf } from '#shared/schemas/common.ts';
import type { DecidedShares } from '#shared/schemas/decided-shares.ts';

/** Decisions about a work, proposed and confirmed, the newest first. */
export async function listDecidedShares(
  world: Pick<World, 'works' | 'decidedShares'>,
  workId: WorkId,
  page: PageRequest,
): Promise<PageOf<DecidedShares>> {
  const { decisions } = await decisionsOfWork(world, workId);
  return pageOfArray(decisions.toReversed(), page, ({ id }) => id);
}
