import { adjustmentRef } from '#functions/domain/cycles/adjustments/adjustment-lines.ts';
import type { FrozenWork } from '#functions/domain/cycles/manifest.ts';
import type { World } from '#functions/ports/world.ts';
import { readAdjusted } from '#functions/use-cases/cycles/frozen-files.ts';
import { type GatheredParties, gatherParties } from '#functions/use-cases/statements/gather-parties.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import type { LineItem } from '#shared/schemas/line-items.ts';

type AdjustedClaims = {
  readonly parties: GatheredParties;
  /** Works that events brought to boxes of locked cycles, which these had not frozen. */
  readonly works: readonly FrozenWork[];
};

/** What the boxes that a close adjusted say of a payee's adjustment lines: for whom they are, and works that are new. */
export async function adjustedClaims(
  world: Pick<World, 'files' | 'settings' | 'cycles'>,
  { id, territory }: Cycle,
  lines: readonly LineItem[],
): Promise<AdjustedClaims> {
  const parties = gatherParties();
  if (lines.length === 0) return { parties, works: [] };
  const wanted = new Set(lines.map(({ reference }) => reference));
  const periods = new Map(
    lines.flatMap(({ adjustmentOf: of }) => (of === undefined ? [] : [[of.cycleId, of.periodStart]])),
  );
  const works: FrozenWork[] = [];
  for (const { adjusted } of await world.cycles.stations(id)) {
    if (adjusted === undefined) continue;
    for (const { state, adjustments } of (await readAdjusted(world, adjusted)).boxes) {
      const periodStart = periods.get(state.cycleId);
      if (periodStart === undefined) continue;
      works.push(...state.works);
      for (const { head } of adjustments) {
        const ref = adjustmentRef(head.ref, { territory, periodStart });
        if (wanted.has(ref)) parties.add(ref, head.parties);
      }
    }
  }
  return { parties, works };
}
