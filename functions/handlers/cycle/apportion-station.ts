import { StationTask, task } from '#functions/handlers/task.ts';
import { realWorld } from '#functions/platform/world.ts';
import { apportionStation } from '#functions/use-cases/cycles/apportion-station.ts';

const world = realWorld(process.env);

export const handler = task(StationTask, {
  world,
  step: ({ jobId, stationId }) => apportionStation(world, jobId, stationId),
});
