import { expect, test } from '@jest/globals';
import { adjustStation } from '#functions/use-cases/cycles/adjust-station.ts';
import { apportionStation } from '#functions/use-cases/cycles/apportion-station.ts';
import { closeCycle } from '#functions/use-cases/cycles/close-cycle.ts';
import { finishClose } from '#functions/use-cases/cycles/finish-close.ts';
import { freezeStation } from '#functions/use-cases/cycles/freeze-station.ts';
import { lockCycle } from '#functions/use-cases/cycles/lock-cycle.ts';
import { openClose } from '#functions/use-cases/cycles/open-close.ts';
import { inParallel } from '#functions/use-cases/in-parallel.ts';
import { payPayees } from '#functions/use-cases/statements/pay-payees.ts';
import { type StationId, StationId as StationIds } from '#shared/ids.ts';
import { fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { present } from '#test/support/present.ts';
import { listAt } from '#test/support/world/list-at.ts';
import { OPS } from '#test/support/world/people.ts';
import { playAt } from '#test/support/world/play-at.ts';
import { runRecompute } from '#test/support/world/run-recompute.ts';
import { addStation, addTariff, openCycle } from '#test/support/world/set-up.ts';
import { smallQuarter } from '#test/support/world/small-quarter.ts';

const STATIONS = Array.from({ length: 25 }, (_, at) => StationIds.parse(`GH-COM-${at + 10}`));
type Splitting = {
  /** The order in which stations are taken, and how many at once. */
  readonly order: (stations: readonly StationId[]) => readonly StationId[];
  readonly atOnce: number;
  /** Every step a second time, as after a kill. */
  readonly again?: boolean;
};

/** Closes a quarter of 26 stations and gives what the lock proved, with the checksums of all statements. */
async function closed({ order, atOnce, again = false }: Splitting) {
  const world = fakeWorld();
  await smallQuarter(world);
  for (const [at, stationId] of STATIONS.entries()) {
    await addStation(world, { stationId, name: `Station ${at}` });
    for (const isrc of ['USZQG2200540', 'USZQG2200541'])
      await playAt(world, `2026-02-${String(1 + (at % 20)).padStart(2, '0')}`, { stationId, isrc });
  }
  const cycle = await openCycle(world);
  const { id } = await closeCycle(world, OPS, { cycleId: cycle.id });
  const listed = await listAt(world, await openClose(world, id));
  const stations = order(listed.map(({ stationId }) => present(stationId)));
  const each = async (step: (stationId: StationId) => Promise<void>) => {
    await inParallel(stations, atOnce, step);
    if (again) await inParallel(stations.slice(0, 3), atOnce, step);
  };
  await each((stationId) => freezeStation(world, id, stationId));
  await each(async (stationId) => {
    await apportionStation(world, id, stationId);
    await adjustStation(world, id, stationId);
  });
  const payees = await listAt(world, await lockCycle(world, id));
  if (again) {
    await lockCycle(world, id);
    // What becomes known after the lock is no part of it, though a killed machine begins anew.
    await addTariff(world, { broadcasterType: 'public' });
    await openClose(world, id);
    await each(async (stationId) => adjustStation(world, id, stationId));
  }
  for (const { payeeRefs } of again ? [...payees, ...payees] : payees) await payPayees(world, id, payeeRefs);
  await finishClose(world, id);
  const { digest, totals } = present(await world.cycles.find(cycle.id));
  const recompute = await runRecompute(world, cycle.id);
  expect(recompute.result).toMatchObject({ identical: true });
  const statements = await world.exports.of(cycle.id, 'partner:010');
  return { digest, totals, statements: statements.map(({ format, checksum }) => ({ format, checksum })) };
}

test('however stations are split over functions, a close proves the same bytes (royalty rules §6.4)', async () => {
  const oneByOne = await closed({ order: (stations) => stations, atOnce: 1 });
  expect(oneByOne.statements).toHaveLength(2);
  expect(await closed({ order: (stations) => stations.toReversed(), atOnce: 1 })).toEqual(oneByOne);
  expect(await closed({ order: (stations) => stations, atOnce: 26 })).toEqual(oneByOne);
  expect(await closed({ order: (stations) => stations, atOnce: 4, again: true })).toEqual(oneByOne);
});
