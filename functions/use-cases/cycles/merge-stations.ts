import type { Allocation } from '#functions/domain/cycles/allocation.ts';
import { adjustmentTotals, controlTotals } from '#functions/domain/cycles/control-totals.ts';
import { feeRate, groupOf, type LineWithFee, takeFees } from '#functions/domain/cycles/fees.ts';
import { type HeldPart, mergeLines } from '#functions/domain/cycles/merge-lines.ts';
import type { JobRecord } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { gatherClaimedWorks } from '#functions/use-cases/cycles/claimed-works.ts';
import { frozenCycleKey, stationsOf } from '#functions/use-cases/cycles/close-input.ts';
import {
  type ClaimedWorks,
  type FeeGroup,
  readAllocation,
  readFrozenClose,
  readManifest,
} from '#functions/use-cases/cycles/frozen-files.ts';
import {
  groupsOf,
  type MergedAdjustments,
  mergeAdjusted,
} from '#functions/use-cases/cycles/merge-adjustments.ts';
import type { CycleId, StationId } from '#shared/ids.ts';
import type { ControlTotal, PlayCounts } from '#shared/schemas/cycles.ts';

type Needs = Pick<World, 'files' | 'settings' | 'cycles'>;
export type Merged = {
  readonly currency: string;
  readonly stationIds: readonly StationId[];
  readonly lines: readonly LineWithFee[];
  readonly held: readonly HeldPart[];
  readonly adjustments: MergedAdjustments;
  readonly groups: readonly FeeGroup[];
  readonly claimedWorks: ClaimedWorks;
  readonly counts: PlayCounts;
  readonly controlTotals: readonly ControlTotal[];
};

/**
 * All stations of a close merged into lines with fees, and what it moves in earlier cycles into adjustment lines, from
 * its files alone; plays are not kept in memory.
 */
export async function mergeStations(world: Needs, job: JobRecord): Promise<Merged> {
  const close = await readFrozenClose(world, frozenCycleKey(job));
  const allocations: Pick<Allocation, 'stationId' | 'grossMinor' | 'counts' | 'pools' | 'claims'>[] = [];
  const claimed = gatherClaimedWorks();
  let playMinor = 0n;
  for (const stationId of close.stationIds) {
    const station = await world.cycles.station(stationsOf(job), stationId);
    if (station === undefined) throw new Error(`${stationId} is not apportioned`);
    const allocation = await readAllocation(world, station.allocation);
    claimed.add(await readManifest(world, station.manifest), allocation);
    playMinor += allocation.plays.reduce((sum, { amountMinor }) => sum + BigInt(amountMinor), 0n);
    const { grossMinor, counts, pools, claims } = allocation;
    allocations.push({ stationId, grossMinor, counts, pools, claims });
  }
  const { lines: merged, held } = mergeLines(allocations);
  const lines = takeFees(merged, (line) => feeRate(line, close.cycle.partners, close.fees));
  const adjustments = await mergeAdjusted(world, close, stationsOf(job));
  const { currency } = close.cycle;
  return {
    currency,
    stationIds: close.stationIds,
    lines,
    held,
    adjustments,
    groups: [...ownGroups(close.cycle.id, lines), ...adjustments.groups],
    claimedWorks: claimed.written(),
    counts: countsOf(allocations),
    controlTotals: [
      ...controlTotals({
        allocations,
        lines,
        held,
        playMinor,
        licencesMinor: BigInt(close.licencesMinor),
        currency,
      }),
      ...adjustmentTotals(adjustments, currency),
    ],
  };
}

/** What the cycle's own lines come to by payee and terms: from this the fees of later adjustments are reckoned. */
function ownGroups(cycleId: CycleId, lines: readonly LineWithFee[]): readonly FeeGroup[] {
  const totals = [...Map.groupBy(lines, groupOf)].map(
    ([group, of]) =>
      [
        group,
        {
          grossMinor: of.reduce((sum, { grossMinor }) => sum + grossMinor, 0n),
          feeMinor: of.reduce((sum, { feeMinor }) => sum + feeMinor, 0n),
        },
      ] as const,
  );
  return groupsOf(cycleId, new Map(totals));
}

function countsOf(allocations: readonly Pick<Allocation, 'counts'>[]): PlayCounts {
  const sum = (of: (counts: Allocation['counts']) => number) =>
    allocations.reduce((total, { counts }) => total + of(counts), 0);
  return {
    total: sum(({ plays }) => plays),
    matched: sum(({ matched }) => matched),
    unmatched: sum(({ unmatched }) => unmatched),
    dismissed: sum(({ dismissed }) => dismissed),
    weightless: sum(({ weightless }) => weightless),
    duplicate: sum(({ duplicate }) => duplicate),
  };
}
