import { adjustBox } from '#functions/domain/cycles/adjustments/adjust-box.ts';
import type { AdjustedBox, BoxState } from '#functions/domain/cycles/adjustments/box-state.ts';
import { commonFacts } from '#functions/domain/cycles/adjustments/common-facts.ts';
import type { MoneyEvent } from '#functions/domain/cycles/adjustments/money-event.ts';
import type { PoolKind } from '#functions/domain/cycles/allocation.ts';
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
  const { events, after } = { events: await newEvents(world, close, stationId), after: close.events.after };
  const [known, now] = [
    commonFacts(close.events.common.filter(({ number }) => number <= after)),
    commonFacts(close.events.common),
  ];
  const adjusted: AdjustedBox[] = [];
  for (const cycleId of originsOf(events, stationId)) {
    const station = await world.cycles.station(cycleId, stationId);
    if (station === undefined) continue;
    const manifest = await readManifest(world, station.manifest);
    const allocation = await readAllocation(world, station.allocation);
    const own = events.filter(({ touches }) => touches.some((touched) => touched.cycleId === cycleId));
    for (const pool of POOLS) {
      const state = await boxBefore(
        world,
        earlier.find((box) => box.cycleId === cycleId && box.pool === pool),
        {
          cycleId,
          pool,
        },
      );
      const ofBox = own.filter(({ facts }) => facts.kind !== 'late-play' || facts.pool === pool);
      const box = adjustBox({ manifest, allocation, pool, state, known, now, events: ofBox });
      if (isChanged(box, state)) adjusted.push(box);
    }
  }
  return adjusted;
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
  return state.plays.length + state.touched.length + state.licences.length > 0;
}
