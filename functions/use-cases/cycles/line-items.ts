import type { LineWithFee } from '#functions/domain/cycles/fees.ts';
import { show } from '#functions/domain/cycles/fraction.ts';
import type { World } from '#functions/ports/world.ts';
import type { Merged } from '#functions/use-cases/cycles/merge-stations.ts';
import { AgreementId, type LineItemId, StationId, WorkId } from '#shared/ids.ts';
import { moneyOf } from '#shared/money.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import type { HeldRecord, LineItem } from '#shared/schemas/line-items.ts';

type Needs = Pick<World, 'ids'>;

/** The lines of a cycle as they are kept, each with a permanent id made from the cycle and the claim's reference. */
export function lineItems(world: Needs, cycle: Cycle, { lines, currency }: Merged): readonly LineItem[] {
  return lines.map((line) => lineItem(world, cycle, { line, currency }));
}

/** What is held at one station, by work, reason and would-be payee, each with a permanent id. */
export function heldRecords(
  world: Pick<World, 'ids'>,
  cycle: Cycle,
  { stationId, merged }: { stationId: StationId; merged: Merged },
): readonly HeldRecord[] {
  return merged.held
    .filter((part) => part.stationId === stationId)
    .map(({ ref, reason, workRef, wouldBePayee, minor }) => ({
      id: world.ids.derive('hld', ulidOf(cycle.id), stationId, ref, wouldBePayee),
      cycleId: cycle.id,
      stationId: StationId.parse(stationId),
      lineItemId: lineId(world, cycle, { payeeRef: `held:${reason}`, ref }),
      reason,
      workRef,
      wouldBePayee,
      amount: moneyOf(minor, merged.currency),
    }));
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
function lineId(
  world: Pick<World, 'ids'>,
  cycle: Cycle,
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
  const { fee, work } = line;
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
    work: {
      ref: line.workRef,
      ...(work !== undefined && { ...work, id: WorkId.parse(work.id) }),
    },
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
      exactPart: show(fee.exact),
      remainderUnit: fee.remainderUnit,
    },
  };
}
