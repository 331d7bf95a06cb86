import { heldTotals } from '#functions/domain/cycles/held-totals.ts';
import type { World } from '#functions/ports/world.ts';
import { heldId } from '#functions/use-cases/cycles/line-items.ts';
import { lockedCycles } from '#functions/use-cases/cycles/locked-cycles.ts';
import type { Merged } from '#functions/use-cases/cycles/merge-stations.ts';
import type { HeldId } from '#shared/ids.ts';
import type { ControlTotal, Cycle } from '#shared/schemas/cycles.ts';

/**
 * What must hold of held money before a close locks (royalty rules §6.6), by the records as they stand: they have not been
 * moved yet. Only those of stations where something moves are read.
 */
export async function heldTotalsOf(
  world: Pick<World, 'ids' | 'cycles'>,
  { id, territory }: Cycle,
  { adjustments: { boxes }, lines, held, currency }: Merged,
): Promise<readonly ControlTotal[]> {
  const moving = boxes.filter(({ adjustments }) => adjustments.some((one) => one.held.length > 0));
  const places = new Map(moving.map(({ state }) => [`${state.cycleId} ${state.stationId}`, state]));
  const balances = new Map<HeldId, bigint>();
  for (const { cycleId, stationId } of places.values())
    for (const record of await world.cycles.held(cycleId, stationId))
      balances.set(record.id, record.balance.minor);
  return heldTotals({
    ...{ cycleId: id, currency, lines, boxes },
    records: Array.from(held.byReason, ([reason, minor]) => ({ reason, minor })),
    earlier: (await lockedCycles(world, territory)).flatMap((cycle) => cycle.held),
    balanceBefore: ({ cycleId, stationId, pool }, { ref, wouldBePayee }) =>
      balances.get(heldId(world, { id: cycleId }, { stationId, pool, ref, wouldBePayee })) ?? 0n,
  });
}
