import type { AdjustedBox } from '#functions/domain/cycles/adjustments/box-state.ts';
import { eventFactsView } from '#functions/domain/cycles/adjustments/event-facts-view.ts';
import { eventsOfWork } from '#functions/domain/cycles/adjustments/events-of-work.ts';
import type { MoneyEvent } from '#functions/domain/cycles/adjustments/money-event.ts';
import type { World } from '#functions/ports/world.ts';
import { found } from '#functions/use-cases/changed.ts';
import { boxBefore, earlierBoxes, newEvents } from '#functions/use-cases/cycles/adjusted-station.ts';
import { readAllocation } from '#functions/use-cases/cycles/allocation-files.ts';
import { lockedFileKey } from '#functions/use-cases/cycles/close-input.ts';
import { explainedFee } from '#functions/use-cases/cycles/explained-fee.ts';
import {
  type FrozenClose,
  readAdjusted,
  readFrozenClose,
  readManifest,
} from '#functions/use-cases/cycles/frozen-files.ts';
import { inParallel } from '#functions/use-cases/in-parallel.ts';
import { minorToDecimal, moneyOf } from '#shared/money.ts';
import type { Cycle, CycleStation } from '#shared/schemas/cycles.ts';
import type { Explanation } from '#shared/schemas/explanations.ts';
import type { AdjustmentOf, LineItem } from '#shared/schemas/line-items.ts';
import { calculationNotes } from '#shared/words/calculation-notes.ts';
import { eventInWords } from '#shared/words/event-in-words.ts';

type Needs = Pick<World, 'files' | 'settings' | 'cycles' | 'ids'>;
type ExplainedBox = Explanation['boxes'][number];
type Explaining = {
  readonly line: LineItem & { readonly adjustmentOf: AdjustmentOf };
  /** Whether who decided is named. */
  readonly withActors: boolean;
};

const AT_ONCE = 16;

/**
 * The derivation of an adjustment line (royalty rules §8.8): what each box of the locked cycle moved for its claim and by
 * which events, and the fee of its whole group less what was taken; re-added, to show that it agrees.
 */
export async function explainAdjustment(
  world: Needs,
  { line, withActors }: Explaining,
): Promise<Explanation> {
  const cycle = found(await world.cycles.find(line.cycleId), `cycle ${line.cycleId}`);
  const origin = found(await world.cycles.find(line.adjustmentOf.cycleId), 'the corrected cycle');
  const close = await readFrozenClose(world, lockedFileKey(cycle, 'cycle'));
  const stations = await world.cycles.stations(cycle.id);
  const explaining = { line, close, origin, withActors };
  const boxes = await inParallel(stations, AT_ONCE, (station) => boxesOf(world, explaining, station));

  const { currency } = line.gross;
  const gross = boxes.flat().reduce((total, { amount }) => total + amount.minor, 0n);
  const fee = await explainedFee(world, cycle, line);
  const net = gross - fee.spread.minor;
  return {
    line: { ...line, calculationNotes: calculationNotes(line) },
    stations: [],
    boxes: boxes.flat(),
    fee: { ...line.fee, amount: line.adminFee, toSpread: fee.toSpread },
    readded: {
      gross: moneyOf(gross, currency),
      adminFee: fee.spread,
      net: moneyOf(net, currency),
      agrees: gross === line.gross.minor && net === line.net.minor,
    },
  };
}

type OfStation = Explaining & { readonly close: FrozenClose; readonly origin: Cycle };

/** What this close moved for the line's claim at one station, pool by pool. */
async function boxesOf(
  world: Needs,
  of: OfStation,
  { stationId, name, adjusted }: CycleStation,
): Promise<readonly ExplainedBox[]> {
  if (adjusted === undefined) return [];
  const { line, close, origin } = of;
  const { boxes } = await readAdjusted(world, adjusted);
  const ref = originRef(line, origin);
  const explained: ExplainedBox[] = [];
  for (const box of boxes.filter(({ state }) => state.cycleId === origin.id)) {
    const moved = box.adjustments.find(({ head }) => head.ref === ref);
    if (moved === undefined) continue;
    const known = await newEvents(world, close, stationId);
    const events = await eventsOfBox(world, box, { close, known, workRef: moved.head.workRef });
    const money = (minor: string) => moneyOf(BigInt(minor), line.gross.currency);
    explained.push({
      ...{ stationId, name, pool: box.state.pool, cycleId: origin.id, cycleName: origin.name },
      events: events.map((event) =>
        explainedEvent(event, { ...of, sum: expiredIn(box, event, line.gross.currency) }),
      ),
      deltaGross: money(box.deltaGrossMinor),
      before: money(moved.beforeMinor),
      after: money(moved.afterMinor),
      amount: money(moved.amountMinor),
      usageCount: moved.usageCount,
      totalDurationSeconds: moved.totalDurationSeconds,
    });
  }
  return explained;
}

/** The reference that the claim has in the corrected cycle: the line's without what names that cycle (royalty rules §8.8). */
function originRef({ reference }: LineItem, { territory, periodStart }: Cycle): string {
  return reference.slice(0, -`|${territory}/${periodStart}`.length);
}

type OfBox = {
  readonly close: FrozenClose;
  readonly known: readonly MoneyEvent[];
  readonly workRef: string;
};

async function eventsOfBox(
  world: Needs,
  box: AdjustedBox,
  { close, known, workRef }: OfBox,
): Promise<readonly MoneyEvent[]> {
  const { cycleId, stationId, pool } = box.state;
  const station = found(await world.cycles.station(cycleId, stationId), `${stationId} of ${cycleId}`);
  const earlier = (await earlierBoxes(world, close, stationId)).find(
    (one) => one.cycleId === cycleId && one.pool === pool,
  );
  return eventsOfWork(workRef, {
    manifest: await readManifest(world, station.manifest),
    allocation: await readAllocation(world, station.allocation),
    box,
    before: await boxBefore(world, earlier, { cycleId, pool }),
    events: known.filter(({ number }) => box.events.includes(number)),
  });
}

/** How much expired in a box by an event, as people read it; undefined where the event is no expiry. */
function expiredIn(
  { expired = [] }: AdjustedBox,
  { number }: MoneyEvent,
  currency: string,
): string | undefined {
  const own = expired.find((one) => one.number === number);
  if (own === undefined) return undefined;
  const minor = own.taken.reduce((total, { amountMinor }) => total + BigInt(amountMinor), 0n);
  return `${minorToDecimal(minor, currency)} ${currency}`;
}

function explainedEvent(
  { number, at, actor, facts }: MoneyEvent,
  { withActors, sum }: Pick<Explaining, 'withActors'> & { readonly sum: string | undefined },
): ExplainedBox['events'][number] {
  const { kind } = facts;
  const what = eventInWords({ kind, facts: { ...eventFactsView(facts, undefined), sum } });
  return { number, kind, at, ...(withActors && { actor }), what };
}
