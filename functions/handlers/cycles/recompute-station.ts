import { StationTask, task } from '#functions/handlers/task.ts';
import { realWorld } from '#functions/platform/world.ts';
import { recomputeStation } from '#functions/use-cases/cycles/recompute-station.ts';

const world = realWorld(process.env);

export const handler = task(StationTask, {
  world,
  step: ({ jobId, ...station }) => recomputeStation(world, jobId, station),
});
