import type { PageRequest } from '#functions/ports/page.ts';
import type { World } from '#functions/ports/world.ts';
import { found } from '#functions/use-cases/changed.ts';
import { type LineFilter, pageOfLines } from '#functions/use-cases/cycles/page-of-lines.ts';
import type { CycleId } from '#shared/ids.ts';
import type { PageOf } from '#shared/schemas/common.ts';
import type { LineItemView } from '#shared/schemas/line-items.ts';

/** The lines of a cycle, filtered and sorted. */
export async function listLineItems(
  world: Pick<World, 'cycles'>,
  { cycleId, ...filter }: LineFilter & { readonly cycleId: CycleId },
  page: PageRequest,
): Promise<PageOf<LineItemView>> {
  found(await world.cycles.find(cycleId), `cycle ${cycleId}`);
  return pageOfLines(await world.cycles.lines(cycleId), filter, page);
}
