import {
  type AdjustmentLine,
  adjustmentLines,
  type GroupTotal,
  mergeAdjustments,
} from '#functions/domain/cycles/adjustments/adjustment-lines.ts';
import type { AdjustedBox } from '#functions/domain/cycles/adjustments/box-state.ts';
import { commonFacts } from '#functions/domain/cycles/adjustments/common-facts.ts';
import { feeRate } from '#functions/domain/cycles/fees.ts';
import type { FrozenPartner } from '#functions/domain/cycles/manifest.ts';
import { compareUtf8 } from '#functions/domain/cycles/references.ts';
import type { World } from '#functions/ports/world.ts';
import { lockedFileKey } from '#functions/use-cases/cycles/close-input.ts';
import {
  type FeeGroup,
  type FrozenClose,
  readAdjusted,
  readFeeGroups,
  readFrozenClose,
} from '#functions/use-cases/cycles/frozen-files.ts';
import { lockedBefore, lockedCycles } from '#functions/use-cases/cycles/locked-cycles.ts';
import type { CycleId, RunId, StationId } from '#shared/ids.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';

type Needs = Pick<World, 'files' | 'settings' | 'cycles'>;
/** What a close moves in earlier cycles: its lines, the boxes, and the fee groups as they stand then. */
export type MergedAdjustments = {
  readonly lines: readonly AdjustmentLine[];
  readonly boxes: readonly AdjustedBox[];
  readonly groups: readonly FeeGroup[];
};

/** The adjustment lines of a close (royalty rules §8.8, §8.9), from the files of its stations and of locked cycles. */
export async function mergeAdjusted(
  world: Needs,
  close: FrozenClose,
  of: CycleId | RunId,
): Promise<MergedAdjustments> {
  const boxes = await boxesOf(world, close, of);
  const origins = [...Map.groupBy(boxes, ({ state }) => state.cycleId)].toSorted(([a], [b]) =>
    a < b ? -1 : 1,
  );
  if (origins.length === 0) return { lines: [], boxes, groups: [] };
  const locked = lockedBefore(await lockedCycles(world, close.cycle.territory), close.previousCycleId);
  const totals = await feeGroups(world, locked);
  const lines: AdjustmentLine[] = [];
  const groups: FeeGroup[] = [];
  for (const [cycleId, of] of origins) {
    const cycle = locked.find(({ id }) => id === cycleId);
    if (cycle === undefined) throw new Error(`${cycleId} is not locked`);
    const origin = await originOf(world, cycle, close);
    const made = adjustmentLines(origin, mergeAdjustments(of), totals.get(cycleId) ?? new Map());
    lines.push(...made.lines);
    groups.push(...groupsOf(cycleId, made.totals));
  }
  return { lines: lines.toSorted((a, b) => compareUtf8(a.ref, b.ref)), boxes, groups };
}

/** Fee groups as a file has them, in the order of their names. */
export function groupsOf(
  originCycleId: CycleId,
  totals: ReadonlyMap<string, GroupTotal>,
): readonly FeeGroup[] {
  return [...totals]
    .toSorted(([a], [b]) => compareUtf8(a, b))
    .map(([group, { grossMinor, feeMinor }]) => ({
      originCycleId,
      group,
      grossMinor: String(grossMinor),
      feeMinor: String(feeMinor),
    }));
}

async function boxesOf(
  world: Needs,
  { stationIds }: FrozenClose,
  of: CycleId | RunId,
): Promise<readonly AdjustedBox[]> {
  const boxes: AdjustedBox[] = [];
  for (const stationId of stationIds.toSorted(byId)) {
    const station = await world.cycles.station(of, stationId);
    if (station?.adjusted !== undefined) boxes.push(...(await readAdjusted(world, station.adjusted)).boxes);
  }
  return boxes;
}

const byId = (a: StationId, b: StationId): number => (a < b ? -1 : 1);

/** The fee groups of all locked cycles as they stand: what a later close wrote of one replaces what was before. */
async function feeGroups(
  world: Needs,
  locked: readonly Cycle[],
): Promise<ReadonlyMap<CycleId, ReadonlyMap<string, GroupTotal>>> {
  const totals = new Map<CycleId, Map<string, GroupTotal>>();
  for (const cycle of locked) {
    for (const { originCycleId, group, grossMinor, feeMinor } of await readFeeGroups(
      world,
      lockedFileKey(cycle, 'groups'),
    )) {
      const own = totals.get(originCycleId) ?? new Map<string, GroupTotal>();
      own.set(group, { grossMinor: BigInt(grossMinor), feeMinor: BigInt(feeMinor) });
      totals.set(originCycleId, own);
    }
  }
  return totals;
}

/** A locked cycle with its own fees, which hold for what corrects it; late agreements bring theirs. */
async function originOf(world: Needs, cycle: Cycle, close: FrozenClose) {
  const frozen = await readFrozenClose(world, lockedFileKey(cycle, 'cycle'));
  const late = commonFacts(close.events.common).agreements;
  const partners = late.reduce(withLate, frozen.cycle.partners);
  return {
    cycleId: cycle.id,
    territory: cycle.territory,
    periodStart: cycle.periodStart,
    rateOf: (line: Parameters<typeof feeRate>[0]) => feeRate(line, partners, frozen.fees),
  };
}

/** The partners of a locked cycle with one agreement that came later, and its partner if that came later too. */
function withLate(
  partners: readonly FrozenPartner[],
  { partner, agreement }: ReturnType<typeof commonFacts>['agreements'][number],
): readonly FrozenPartner[] {
  const known = partners.find(({ id }) => id === partner.id);
  if (known === undefined) return [...partners, { ...partner, agreements: [agreement] }];
  if (known.agreements.some(({ id }) => id === agreement.id)) return partners;
  return partners.map((one) =>
    one === known ? { ...one, agreements: [...one.agreements, agreement] } : one,
  );
}
