import type { AdjustedBox } from '#functions/domain/cycles/adjustments/box-state.ts';
import type { World } from '#functions/ports/world.ts';
import { heldId, lineId, lineWork } from '#functions/use-cases/cycles/line-items.ts';
import { lockedCycles } from '#functions/use-cases/cycles/locked-cycles.ts';
import { type HeldId, StationId } from '#shared/ids.ts';
import { type Money, moneyOf } from '#shared/money.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import type { HeldRecord } from '#shared/schemas/line-items.ts';

type Needs = Pick<World, 'ids' | 'cycles'>;

/**
 * Gives the held records of earlier cycles the balances that a close left them (royalty rules §9.1), and makes those
 * that it held newly. Balances come from the boxes, so that doing it again changes nothing.
 */
export async function moveHeld(world: Needs, closing: Cycle, boxes: readonly AdjustedBox[]): Promise<void> {
  const moving = boxes.filter(({ adjustments }) => adjustments.some(({ held }) => held.length > 0));
  if (moving.length === 0) return;
  const locked = new Map((await lockedCycles(world, closing.territory)).map((cycle) => [cycle.id, cycle]));
  const byStation = Map.groupBy(moving, ({ state }) => `${state.cycleId} ${state.stationId}`);
  for (const of of byStation.values()) {
    const [first] = of;
    const origin = first && locked.get(first.state.cycleId);
    if (first === undefined || origin === undefined) continue;
    const stationId = StationId.parse(first.state.stationId);
    const known = new Map(
      (await world.cycles.held(origin.id, stationId)).map((record) => [record.id, record]),
    );
    await world.cycles.putHeld(of.flatMap((box) => moved(world, box, { origin, known })));
  }
}

function moved(
  world: Needs,
  { adjustments, expired, state }: AdjustedBox,
  { origin, known }: { readonly origin: Cycle; readonly known: ReadonlyMap<HeldId, HeldRecord> },
): readonly HeldRecord[] {
  const { stationId, pool } = state;
  const currency = origin.currency ?? '';
  return adjustments.flatMap(({ head, usageCount, held }) =>
    held.map(({ wouldBePayee, afterMinor }) => {
      const id = heldId(world, origin, { stationId, pool, ref: head.ref, wouldBePayee });
      const balance = moneyOf(BigInt(afterMinor), currency);
      const before = known.get(id);
      const gone = expiredOf({ expired, ref: head.ref, wouldBePayee }, { before, currency });
      if (before !== undefined) return { ...before, balance, ...gone };
      return {
        id,
        territory: origin.territory,
        cycleId: origin.id,
        stationId: StationId.parse(stationId),
        pool,
        lineItemId: lineId(world, origin, head),
        reason: head.reason ?? '',
        work: lineWork(head),
        wouldBePayee,
        amount: firstAmount(balance, gone),
        balance,
        since: origin.periodEnd,
        ...gone,
        usageCount,
      };
    }),
  );
}

type OfRecord = Pick<AdjustedBox, 'expired'> & { readonly ref: string; readonly wouldBePayee: string };

/** What of a record expired, list by list; a list that was written already is written over. */
function expiredOf(
  { expired = [], ref, wouldBePayee }: OfRecord,
  { before, currency }: { readonly before: HeldRecord | undefined; readonly currency: string },
): Pick<HeldRecord, 'expired'> {
  const now = expired.flatMap(({ expiryId, taken }) =>
    taken
      .filter((one) => one.ref === ref && one.wouldBePayee === wouldBePayee)
      .map(({ amountMinor }) => ({ expiryId, amount: moneyOf(BigInt(amountMinor), currency) })),
  );
  if (now.length === 0) return {};
  const lists = new Set(now.map(({ expiryId }) => expiryId));
  return { expired: [...(before?.expired ?? []).filter(({ expiryId }) => !lists.has(expiryId)), ...now] };
}

/** A record that is made and expires in one close held what expired. */
const firstAmount = (balance: Money, { expired = [] }: Pick<HeldRecord, 'expired'>): Money =>
  moneyOf(
    expired.reduce((sum, { amount }) => sum + amount.minor, balance.minor),
    balance.currency,
  );
