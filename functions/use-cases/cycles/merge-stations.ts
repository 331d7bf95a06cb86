import type { Played } from '#functions/domain/checklist/findings-of-plays.ts';
import {
  adjustmentTotals,
  controlTotals,
  type StationTotals,
  stationTotals,
} from '#functions/domain/cycles/control-totals.ts';
import { feeRate, groupOf, type LineWithFee, takeFees } from '#functions/domain/cycles/fees.ts';
import { gatherLines } from '#functions/domain/cycles/merge-lines.ts';
import type { JobRecord } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { frozenCycleKey, stationsOf } from '#functions/use-cases/cycles/close-input.ts';
import { type FeeGroup, readFrozenClose, readShares } from '#functions/use-cases/cycles/frozen-files.ts';
import type { StationShares } from '#functions/use-cases/cycles/frozen-shares.ts';
import { gatherHeld, type HeldSums } from '#functions/use-cases/cycles/gather-held.ts';
import { gatherPlayed } from '#functions/use-cases/cycles/gather-played.ts';
import {
  groupsOf,
  type MergedAdjustments,
  mergeAdjusted,
} from '#functions/use-cases/cycles/merge-adjustments.ts';
import type { CycleId, StationId } from '#shared/ids.ts';
import type { ControlTotal, PlayCounts } from '#shared/schemas/cycles.ts';

type Needs = Pick<World, 'files' | 'settings' | 'cycles'>;
type MergedStation = {
  readonly stationId: StationId;
  readonly name: string;
  readonly grossMinor: bigint;
  readonly parts: StationShares['parts'];
};
export type Merged = {
  readonly currency: string;
  /** The stations, each with the files of its plays and works by the parts of payees. */
  readonly stations: readonly MergedStation[];
  readonly lines: readonly LineWithFee[];
  readonly held: HeldSums;
  readonly adjustments: MergedAdjustments;
  readonly groups: readonly FeeGroup[];
  readonly counts: PlayCounts;
  readonly played: Played;
  readonly controlTotals: readonly ControlTotal[];
};

/**
 * All stations of a close merged into lines with fees, and what it moves in earlier cycles into adjustment lines, from
 * its files alone; of each station sums are kept, and never its plays or its claims.
 */
export async function mergeStations(world: Needs, job: JobRecord): Promise<Merged> {
  const close = await readFrozenClose(world, frozenCycleKey(job));
  const totals: StationTotals[] = [];
  const stations: Merged['stations'][number][] = [];
  const [gathered, held, played] = [gatherLines(), gatherHeld(), gatherPlayed()];
  const counts = { total: 0, matched: 0, unmatched: 0, dismissed: 0, weightless: 0, duplicate: 0 };
  for (const stationId of close.stationIds) {
    const shares = await sharesOf(world, job, stationId);
    gathered.add(shares);
    held.add(shares);
    played.add(shares);
    addCounts(counts, shares.counts);
    totals.push(stationTotals(shares));
    const { stationName: name, grossMinor, parts } = shares;
    stations.push({ stationId, name, grossMinor: BigInt(grossMinor), parts });
  }
  const lines = takeFees(gathered.lines(), (line) => feeRate(line, close.cycle.partners, close.fees));
  const adjustments = await mergeAdjusted(world, close, stationsOf(job));
  const { currency } = close.cycle;
  return {
    ...{ currency, stations, lines, adjustments, counts },
    held: held.sums(),
    groups: [...ownGroups(close.cycle.id, lines), ...adjustments.groups],
    played: played.all(),
    controlTotals: [
      ...controlTotals({
        stations: totals,
        lines,
        licencesMinor: BigInt(close.licencesMinor),
        currency,
      }),
      ...adjustmentTotals(adjustments, currency),
    ],
  };
}

/** What a close or run apportioned at a station. */
export async function sharesOf(world: Needs, job: JobRecord, stationId: StationId): Promise<StationShares> {
  const station = await world.cycles.station(stationsOf(job), stationId);
  if (station === undefined) throw new Error(`${stationId} is not apportioned`);
  return readShares(world, station.allocation);
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

function addCounts(sum: PlayCounts, { plays, ...counts }: StationShares['counts']): void {
  sum.total += plays;
  sum.matched += counts.matched;
  sum.unmatched += counts.unmatched;
  sum.dismissed += counts.dismissed;
  sum.weightless += counts.weightless;
  sum.duplicate += counts.duplicate;
}
