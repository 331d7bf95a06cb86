import { StationTask, task } from '#functions/handlers/task.ts';
import { realWorld } from '#functions/platform/world.ts';
import { freezeStation } from '#functions/use-cases/cycles/freeze-station.ts';

const world = realWorld(process.env);

export const handler = task(StationTask, {
  world,
  step: ({ jobId, stationId }) => freezeStation(world, jobId, stationId),
});
