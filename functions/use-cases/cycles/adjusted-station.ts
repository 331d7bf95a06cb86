import { type ClaimInBox, claimsBefore } from '#functions/domain/cycles/adjustments/box-claims.ts';
import type { AdjustedBox, BoxState } from '#functions/domain/cycles/adjustments/box-state.ts';
import { add } from '#functions/domain/cycles/adjustments/closed-part.ts';
import { commonFacts } from '#functions/domain/cycles/adjustments/common-facts.ts';
import type { MoneyEvent } from '#functions/domain/cycles/adjustments/money-event.ts';
import { settleBox } from '#functions/domain/cycles/adjustments/settle-box.ts';
import type { Allocation, PoolKind } from '#functions/domain/cycles/allocation.ts';
import { POOLS } from '#functions/domain/cycles/share-out-claims.ts';
import type { World } from '#functions/ports/world.ts';
import { readAllocation } from '#functions/use-cases/cycles/allocation-files.ts';
import {
  type AdjustedStation,
  type FrozenClose,
  readAdjusted,
  readManifest,
  readStationEvents,
} from '#functions/use-cases/cycles/frozen-files.ts';
import type { CycleId, StationId } from '#shared/ids.ts';

type Needs = Pick<World, 'files' | 'settings' | 'cycles'>;

/**
 * What a close makes of the boxes of one station in locked cycles that its events name (royalty rules §8), from frozen
 * files alone; undefined where no event ever named the station.
 */
export async function adjustedStation(
  world: Needs,
  close: FrozenClose,
  stationId: StationId,
): Promise<AdjustedStation | undefined> {
  const earlier = await earlierBoxes(world, close, stationId);
  const boxes = await adjustBoxes(world, { close, stationId, earlier });
  const touched = new Set(boxes.map(({ state }) => boxName(state)));
  const carried = earlier.filter((box) => !touched.has(boxName(box)));
  return boxes.length + carried.length === 0 ? undefined : { stationId, boxes, earlier: carried };
}

type EarlierBox = AdjustedStation['earlier'][number];
type Named = { readonly cycleId: CycleId; readonly pool: PoolKind };
const boxName = ({ cycleId, pool }: Named): string => `${cycleId} ${pool}`;

/** Where the boxes of a station stand that earlier closes adjusted. */
export async function earlierBoxes(
  world: Needs,
  { previousCycleId }: FrozenClose,
  stationId: StationId,
): Promise<readonly EarlierBox[]> {
  const before = previousCycleId && (await world.cycles.station(previousCycleId, stationId));
  if (!before?.adjusted) return [];
  const { boxes, earlier } = await readAdjusted(world, before.adjusted);
  const { key, sha256 } = before.adjusted;
  return [...boxes.map(({ state: { cycleId, pool } }) => ({ cycleId, pool, key, sha256 })), ...earlier];
}

type Adjusting = {
  readonly close: FrozenClose;
  readonly stationId: StationId;
  readonly earlier: readonly EarlierBox[];
};

async function adjustBoxes(
  world: Needs,
  { close, stationId, earlier }: Adjusting,
): Promise<readonly AdjustedBox[]> {
  const events = await newEvents(world, close, stationId);
  const adjusted: AdjustedBox[] = [];
  for (const cycleId of originsOf(events, stationId)) {
    const boxes = await settledBoxes(world, close, { cycleId, stationId, earlier, events });
    adjusted.push(...boxes.filter(({ box, before }) => isChanged(box, before)).map(({ box }) => box));
  }
  return adjusted;
}

type Settling = {
  readonly cycleId: CycleId;
  readonly stationId: StationId;
  readonly earlier: readonly EarlierBox[];
  readonly events: readonly MoneyEvent[];
};
type Settled = {
  readonly box: AdjustedBox;
  readonly before: BoxState | undefined;
  readonly allocation: Allocation;
};

/** What events make of the boxes of a station in one locked cycle; none where the station had no part in it. */
async function settledBoxes(
  world: Needs,
  close: FrozenClose,
  { cycleId, stationId, earlier, events }: Settling,
): Promise<readonly Settled[]> {
  const station = await world.cycles.station(cycleId, stationId);
  if (station === undefined) return [];
  const manifest = await readManifest(world, station.manifest);
  const allocation = await readAllocation(world, station.allocation);
  const own = events.filter(({ touches }) => touches.some((touched) => touched.cycleId === cycleId));
  const knownUpTo = (number: number) =>
    commonFacts(close.events.common.filter((event) => event.number <= number));
  const inForce = new Set(close.inForce);
  const settled: Settled[] = [];
  for (const pool of POOLS) {
    const of = earlier.find((box) => box.cycleId === cycleId && box.pool === pool);
    const before = await boxBefore(world, of, { cycleId, pool });
    const box = await settleBox({
      ...{ manifest, allocation, pool, state: before },
      known: knownUpTo(close.events.after),
      now: commonFacts(close.events.common),
      knownBefore: (number) => knownUpTo(number - 1),
      events: own.filter(({ facts }) => facts.kind !== 'late-play' || facts.pool === pool),
      mayReceive: ({ payee, payeeRef }) => payee.kind === 'artist' || inForce.has(payeeRef),
      inCycle: (number) => claimsInCycle(world, close, { cycleId, number }),
    });
    settled.push({ box, before, allocation });
  }
  return settled;
}

/**
 * The claims of a locked cycle in all its boxes as they stand before an expiry. Each station works this out for itself,
 * from the same files, for one that has nobody to give its held money to.
 */
async function claimsInCycle(
  world: Needs,
  close: FrozenClose,
  { cycleId, number }: { readonly cycleId: CycleId; readonly number: number },
): Promise<readonly ClaimInBox[]> {
  const known = {
    ...close,
    events: { ...close.events, common: close.events.common.filter((event) => event.number < number) },
  };
  const claims = new Map<string, ClaimInBox>();
  for (const { stationId } of await world.cycles.stations(cycleId)) {
    const earlier = await earlierBoxes(world, known, stationId);
    const events = (await newEvents(world, known, stationId)).filter((event) => event.number < number);
    for (const { box, allocation } of await settledBoxes(world, known, {
      cycleId,
      stationId,
      earlier,
      events,
    }))
      for (const claim of claimsBefore(allocation, box.state.pool, box.state).values()) add(claims, claim, 1);
  }
  return [...claims.values()];
}

/** What becomes known to the station in this close, in the order of numbers. */
export async function newEvents(
  world: Needs,
  { events }: FrozenClose,
  stationId: StationId,
): Promise<readonly MoneyEvent[]> {
  const file = events.stations.find((station) => station.stationId === stationId);
  const own =
    file === undefined ? [] : (await readStationEvents(world, { key: file.key, sha256: file.sha256 })).events;
  const common = events.common.filter(
    ({ number, touches }) =>
      number > events.after && touches.some(({ stationIds }) => stationIds.includes(stationId)),
  );
  return [...own, ...common].toSorted((a, b) => a.number - b.number);
}

function originsOf(events: readonly MoneyEvent[], stationId: StationId): readonly CycleId[] {
  const named = events.flatMap(({ touches }) =>
    touches.filter(({ stationIds }) => stationIds.includes(stationId)).map(({ cycleId }) => cycleId),
  );
  return [...new Set(named)].toSorted();
}

export async function boxBefore(
  world: Needs,
  box: EarlierBox | undefined,
  { cycleId, pool }: Named,
): Promise<BoxState | undefined> {
  if (box === undefined) return undefined;
  const { boxes } = await readAdjusted(world, { key: box.key, sha256: box.sha256 });
  return boxes.find(({ state }) => state.cycleId === cycleId && state.pool === pool)?.state;
}

/** Whether a close made anything of a box that later ones must know. */
function isChanged({ state, adjustments }: AdjustedBox, before: BoxState | undefined): boolean {
  if (adjustments.length > 0 || before !== undefined) return true;
  return state.plays.length + state.touched.length + state.licences.length > 0 || state.closed !== undefined;
}
