import type { AdjustmentLine } from '#functions/domain/cycles/adjustments/adjustment-lines.ts';
import type { Allocation, ClaimHead, PoolKind } from '#functions/domain/cycles/allocation.ts';
import type { LineWithFee } from '#functions/domain/cycles/fees.ts';
import { show } from '#functions/domain/cycles/fraction.ts';
import { heldParts } from '#functions/domain/cycles/merge-lines.ts';
import type { World } from '#functions/ports/world.ts';
import type { Merged } from '#functions/use-cases/cycles/merge-stations.ts';
import { AgreementId, type HeldId, type LineItemId, WorkId } from '#shared/ids.ts';
import { moneyOf } from '#shared/money.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import type { AdjustmentOf, HeldRecord, LineItem } from '#shared/schemas/line-items.ts';

type Needs = Pick<World, 'ids'>;

/** The lines of a cycle as they are kept, each with a permanent id made from the cycle and the claim's reference. */
export function lineItems(
  world: Needs,
  cycle: Cycle,
  { lines, adjustments, currency }: Merged,
): readonly LineItem[] {
  return [
    ...lines.map((line) => lineItem(world, cycle, { line, currency })),
    ...adjustments.lines.map((line) => ({
      ...lineItem(world, cycle, { line, currency }),
      adjustmentOf: originOf(world, line),
    })),
  ];
}

function originOf(world: Needs, { adjustmentOf, isOriginal, payeeRef }: AdjustmentLine): AdjustmentOf {
  const { cycleId, periodStart, ref } = adjustmentOf;
  return {
    cycleId,
    periodStart,
    ...(isOriginal && { lineItemId: lineId(world, { id: cycleId }, { payeeRef, ref }) }),
  };
}

/** What is held at one station, by pool, work, reason and would-be payee, each with a permanent id. */
export function heldRecords(
  world: Pick<World, 'ids'>,
  cycle: Cycle,
  shares: Pick<Allocation, 'stationId' | 'currency' | 'claims'>,
): readonly HeldRecord[] {
  const works = new Map(shares.claims.map((claim) => [claim.ref, lineWork(claim)]));
  return heldParts(shares).map(({ ref, pool, reason, workRef, wouldBePayee, minor, usageCount }) => ({
    id: heldId(world, cycle, { stationId: shares.stationId, pool, ref, wouldBePayee }),
    territory: cycle.territory,
    cycleId: cycle.id,
    stationId: shares.stationId,
    pool,
    lineItemId: lineId(world, cycle, { payeeRef: `held:${reason}`, ref }),
    reason,
    work: works.get(ref) ?? { ref: workRef },
    wouldBePayee,
    amount: moneyOf(minor, shares.currency),
    balance: moneyOf(minor, shares.currency),
    since: cycle.periodEnd,
    usageCount,
  }));
}

type HeldPlace = {
  readonly stationId: string;
  readonly pool: PoolKind;
  readonly ref: string;
  readonly wouldBePayee: string;
};

/** The permanent id of a held record: by its cycle, station, pool, claim and would-be payee. */
export function heldId(
  world: Pick<World, 'ids'>,
  cycle: Pick<Cycle, 'id'>,
  { stationId, pool, ref, wouldBePayee }: HeldPlace,
): HeldId {
  return world.ids.derive('hld', ulidOf(cycle.id), stationId, pool, ref, wouldBePayee);
}

const ulidOf = (id: string): string => id.slice(id.indexOf('_') + 1);
/** What the ids of all lines of a payee in a cycle begin with. */
export function linePrefix(
  world: Pick<World, 'ids'>,
  cycle: Pick<Cycle, 'id'>,
  payeeRef: string,
): LineItemId {
  return world.ids.derive('lin', ulidOf(cycle.id), payeeRef);
}

/** A line's id: the payee's mark, then the claim's. */
export function lineId(
  world: Pick<World, 'ids'>,
  cycle: Pick<Cycle, 'id'>,
  { payeeRef, ref }: { payeeRef: string; ref: string },
): LineItemId {
  return world.ids.lineOf(linePrefix(world, cycle, payeeRef), ref);
}

function lineItem(
  world: Needs,
  cycle: Cycle,
  { line, currency }: { line: LineWithFee; currency: string },
): LineItem {
  const money = (minor: bigint) => moneyOf(minor, currency);
  const { fee } = line;
  return {
    id: lineId(world, cycle, line),
    cycleId: cycle.id,
    reference: line.ref,
    payee: {
      kind: line.payee.kind,
      ref: line.payeeRef,
      name: line.payee.name,
      ...(line.payee.id !== undefined && { id: line.payee.id }),
    },
    work: lineWork(line),
    ...(line.agreementId !== undefined && { agreementId: AgreementId.parse(line.agreementId) }),
    ...(line.termsFrom !== undefined && { termsFrom: line.termsFrom }),
    usageCount: line.usageCount,
    totalDurationSeconds: line.totalDurationSeconds,
    gross: money(line.grossMinor),
    adminFee: money(line.feeMinor),
    net: money(line.netMinor),
    fee: {
      percent: fee.percent,
      source: fee.source,
      payeeGross: money(fee.payeeGrossMinor),
      payeeFee: money(fee.payeeFeeMinor),
      ...(fee.takenMinor !== undefined && { taken: money(fee.takenMinor) }),
      exactPart: show(fee.exact),
      remainderUnit: fee.remainderUnit,
    },
  };
}

/** What a line says of its work. */
export const lineWork = ({ workRef, work }: Pick<ClaimHead, 'workRef' | 'work'>): LineItem['work'] => ({
  ref: workRef,
  ...(work !== undefined && { ...work, id: WorkId.parse(work.id) }),
});
