import type { Allocation } from '#functions/domain/cycles/allocation.ts';
import { controlTotals } from '#functions/domain/cycles/control-totals.ts';
import { feeRate, type LineWithFee, takeFees } from '#functions/domain/cycles/fees.ts';
import { type HeldPart, mergeLines } from '#functions/domain/cycles/merge-lines.ts';
import type { JobRecord } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { frozenCycleKey } from '#functions/use-cases/cycles/close-input.ts';
import { readAllocation, readFrozenClose } from '#functions/use-cases/cycles/frozen-files.ts';
import type { StationId } from '#shared/ids.ts';
import type { ControlTotal, PlayCounts } from '#shared/schemas/cycles.ts';

type Needs = Pick<World, 'files' | 'settings' | 'cycles'>;
export type Merged = {
  readonly currency: string;
  readonly stationIds: readonly StationId[];
  readonly lines: readonly LineWithFee[];
  readonly held: readonly HeldPart[];
  readonly counts: PlayCounts;
  readonly controlTotals: readonly ControlTotal[];
};

/** All stations of a close merged into lines with fees, from the allocation files alone; plays are not kept in memory. */
export async function mergeStations(world: Needs, job: JobRecord): Promise<Merged> {
  const close = await readFrozenClose(world, frozenCycleKey(job));
  const allocations: Pick<Allocation, 'stationId' | 'grossMinor' | 'counts' | 'pools' | 'claims'>[] = [];
  for (const stationId of close.stationIds) {
    const station = await world.cycles.station(close.cycle.id, stationId);
    if (station === undefined) throw new Error(`${stationId} is not apportioned`);
    const { grossMinor, counts, pools, claims } = await readAllocation(world, station.allocation);
    allocations.push({ stationId, grossMinor, counts, pools, claims });
  }
  const { lines: merged, held } = mergeLines(allocations);
  const lines = takeFees(merged, (line) => feeRate(line, close.cycle.partners, close.fees));
  const { currency } = close.cycle;
  return {
    currency,
    stationIds: close.stationIds,
    lines,
    held,
    counts: countsOf(allocations),
    controlTotals: controlTotals({
      allocations,
      lines,
      held,
      licencesMinor: BigInt(close.licencesMinor),
      currency,
    }),
  };
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
