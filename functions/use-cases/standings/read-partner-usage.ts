import { partnerRef } from '#functions/domain/cycles/references.ts';
import type { Caller, World } from '#functions/ports/world.ts';
import { linePrefix } from '#functions/use-cases/cycles/line-items.ts';
import { readLineOrder } from '#functions/use-cases/cycles/line-orders.ts';
import { withOwnTitles } from '#functions/use-cases/own-part.ts';
import { ownCycle } from '#functions/use-cases/standings/own-cycle.ts';
import { partnerCycle } from '#functions/use-cases/standings/partner-cycle.ts';
import { boundTo } from '#functions/use-cases/visible-to.ts';
import { type CycleId, LineItemId, type PartnerId } from '#shared/ids.ts';
import { isLocked } from '#shared/machines/cycle.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import type { LineItem } from '#shared/schemas/line-items.ts';
import type { Partner } from '#shared/schemas/partners.ts';
import { MAX_TOP_WORKS, type PartnerUsage } from '#shared/schemas/standings.ts';

type Needs = Parameters<typeof partnerCycle>[0] & Pick<World, 'partners' | 'agreements' | 'cycles' | 'works'>;
type Asked = { readonly partnerId: PartnerId; readonly cycleId: CycleId };

/**
 * What was played of a partner in a cycle and what it came to. The cycle is one of its territories; another is not
 * found. Two files are read, and the lines of the works that earned most.
 */
export async function readPartnerUsage(world: Needs, caller: Caller, asked: Asked): Promise<PartnerUsage> {
  const { partner, cycle } = await ownCycle(world, caller, asked);
  const { seen, heldFor } = await partnerCycle(world, partner, cycle);
  const lines = isLocked(cycle.status) ? await topLines(world, partner, cycle) : [];
  const bound = boundTo(caller);
  const titled = bound === undefined ? lines : await withOwnTitles(world, bound, lines);
  return {
    ...seen,
    heldFor: [...heldFor],
    topWorks: titled.map(({ id: lineItemId, work, usageCount: plays, totalDurationSeconds, gross, net }) => ({
      ...{ lineItemId, work, plays, seconds: totalDurationSeconds, gross, net },
    })),
  };
}

/** The lines of a partner’s own works in a cycle that earned most, found in the order that the lock wrote. */
async function topLines(world: Needs, { societyCode }: Partner, cycle: Cycle): Promise<readonly LineItem[]> {
  const prefix = linePrefix(world, cycle, partnerRef(societyCode));
  const order = await readLineOrder(world, cycle, { column: 'gross', isDescending: true });
  const top = order
    .filter(({ id, isAdjustment }) => !isAdjustment && id.startsWith(prefix))
    .slice(0, MAX_TOP_WORKS)
    .map(({ id }) => LineItemId.parse(id));
  const byId = new Map((await world.cycles.someLines(cycle.id, top)).map((line) => [line.id, line]));
  return top.flatMap((id) => byId.get(id) ?? []);
}
