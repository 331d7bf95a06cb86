import type { World } from '#functions/ports/world.ts';
import { lineId } from '#functions/use-cases/cycles/line-items.ts';
import { lockedCycles } from '#functions/use-cases/cycles/locked-cycles.ts';
import { inParallel } from '#functions/use-cases/in-parallel.ts';
import { moneyOf } from '#shared/money.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import type { BecameOfLine } from '#shared/schemas/explanations.ts';
import type { LineItem } from '#shared/schemas/line-items.ts';

const AT_ONCE = 16;

/**
 * What became of a locked line: its adjustments in the cycles that were locked later, found by their references (royalty
 * rules §8.8), and what it comes to with them.
 */
export async function becameOfLine(
  world: Pick<World, 'cycles' | 'ids'>,
  { id, territory, periodStart }: Cycle,
  line: LineItem,
): Promise<BecameOfLine> {
  const locked = await lockedCycles(world, territory);
  const later = locked.slice(locked.findIndex((cycle) => cycle.id === id) + 1);
  const of = { payeeRef: line.payee.ref, ref: `${line.reference}|${territory}/${periodStart}` };
  const found = await inParallel(later, AT_ONCE, async (cycle) => {
    const adjustment = await world.cycles.line(cycle.id, lineId(world, cycle, of));
    return adjustment === undefined ? [] : [{ cycle, adjustment }];
  });
  const adjustments = found.flat();
  const all = [line, ...adjustments.map(({ adjustment }) => adjustment)];
  const sum = (part: (one: LineItem) => bigint) =>
    moneyOf(
      all.reduce((total, one) => total + part(one), 0n),
      line.gross.currency,
    );
  return {
    adjustments: adjustments.map(({ cycle, adjustment: { id: lineItemId, ...moved } }) => ({
      ...{ lineItemId, cycleId: cycle.id, cycleName: cycle.name, periodStart: cycle.periodStart },
      ...{ usageCount: moved.usageCount, gross: moved.gross, adminFee: moved.adminFee, net: moved.net },
    })),
    now: {
      usageCount: all.reduce((total, { usageCount }) => total + usageCount, 0),
      gross: sum(({ gross }) => gross.minor),
      adminFee: sum(({ adminFee }) => adminFee.minor),
      net: sum(({ net }) => net.minor),
    },
  };
}
