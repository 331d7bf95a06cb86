import { freezeStation } from '#functions/use-cases/cycles/freeze-station.ts';
import { StationId } from '#shared/ids.ts';
import { openBigQuarter } from '#test/support/big-quarter.ts';
import { aWaitingPlay } from '#test/support/given/stored-work-in-progress.ts';
import { startWorld } from '#test/support/real-world.ts';
import { cpuSeconds } from '#tools/matching/cpu-seconds.ts';

/**
 * Prints what freezing a station costs in the embedded engines: processor time of Node a play, for a quarter of plays at
 * one station. `node test/bench/freeze.ts [PLAYS]`; 5,000 unless said otherwise.
 */
const count = Number(process.argv[2] ?? 5_000);
const QUARTER_MS = 90 * 86_400_000;
const AT_ONCE = 100;

const world = await startWorld();
const jobId = await openBigQuarter(world, { stations: 1, plays: 0, works: 0, artists: 1 });
const stationId = StationId.parse('GH-COM-0001');
for (let first = 0; first < count; first += AT_ONCE)
  await Promise.all(
    Array.from({ length: AT_ONCE }, (_, offset) => {
      const at = first + offset;
      const playedAt = new Date(Date.parse('2026-01-01') + (at * QUARTER_MS) / count).toISOString();
      const date = playedAt.slice(0, 10);
      return world.plays.putNew([aWaitingPlay(`P-${at}`, { stationId, playedAt, date })]);
    }),
  );
const cpu = cpuSeconds();
await freezeStation(world, jobId, stationId);
const seconds = cpu();
console.log(
  `freeze    ${count} plays of a station: ${seconds.toFixed(2)} CPU-seconds, ${((1e6 * seconds) / count).toFixed(0)} µs a play`,
);
await world.stop();
