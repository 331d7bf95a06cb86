import { StationTask, task } from '#functions/handlers/task.ts';
import { realWorld } from '#functions/platform/world.ts';
import { adjustStation } from '#functions/use-cases/cycles/adjust-station.ts';
import { apportionStation } from '#functions/use-cases/cycles/apportion-station.ts';
import { noteStep } from '#functions/use-cases/jobs/note-step.ts';

const world = realWorld(process.env);

export const handler = task(StationTask, {
  world,
  step: async ({ jobId, stationId, place, stations }) => {
    await apportionStation(world, jobId, stationId);
    await adjustStation(world, jobId, stationId);
    await noteStep(world, jobId, { step: stations + place });
  },
});
