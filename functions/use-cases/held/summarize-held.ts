import { becomesTooOldOn } from '#functions/domain/held/becomes-too-old-on.ts';
import type { World } from '#functions/ports/world.ts';
import { lockedCycles } from '#functions/use-cases/cycles/locked-cycles.ts';
import { settingsOf } from '#functions/use-cases/territories/settings-of.ts';
import { moneyOf } from '#shared/money.ts';
import type { HeldSummary } from '#shared/schemas/held.ts';

/** Held money of a territory by reason and cycle, from what each close held and released; the oldest first. */
export async function summarizeHeld(
  world: Pick<World, 'cycles' | 'territories' | 'settings'>,
  territory: string = world.settings.homeTerritory,
): Promise<HeldSummary> {
  const { heldYears, currency } = await settingsOf(world, territory);
  const locked = await lockedCycles(world, territory);
  const sums = new Map<string, bigint>();
  for (const { reason, originCycleId, amount } of locked.flatMap(({ held }) => held)) {
    const key = `${originCycleId} ${reason}`;
    sums.set(key, (sums.get(key) ?? 0n) + amount.minor);
  }
  const items = locked.flatMap((cycle) =>
    [...sums]
      .filter(([key, minor]) => key.startsWith(`${cycle.id} `) && minor !== 0n)
      .map(([key, minor]) => ({
        reason: key.slice(cycle.id.length + 1),
        cycleId: cycle.id,
        cycleName: cycle.name,
        since: cycle.periodEnd,
        expiresOn: becomesTooOldOn(cycle.periodEnd, heldYears),
        balance: moneyOf(minor, cycle.currency ?? currency),
      })),
  );
  return { territory, items: items.toSorted((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0)) };
}
