import type { World } from '#functions/ports/world.ts';
import { lockedCycles } from '#functions/use-cases/cycles/locked-cycles.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import type { UnidentifiedListRequest } from '#shared/schemas/held.ts';

/** The locked cycles of a territory that lie within a period, in the order of their periods. */
export async function listedCycles(
  world: Pick<World, 'cycles'>,
  { territory, from, to }: UnidentifiedListRequest,
): Promise<readonly Cycle[]> {
  const locked = await lockedCycles(world, territory);
  return locked
    .filter(({ periodStart, periodEnd }) => from <= periodStart && periodEnd <= to)
    .toSorted((a, b) => (a.periodStart < b.periodStart ? -1 : 1));
}
