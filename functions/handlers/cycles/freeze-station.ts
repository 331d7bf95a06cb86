import { StationTask, task } from '#functions/handlers/task.ts';
import { realWorld } from '#functions/platform/world.ts';
import { freezeStation } from '#functions/use-cases/cycles/freeze-station.ts';
import { noteStep } from '#functions/use-cases/jobs/note-step.ts';

const world = realWorld(process.env);

export const handler = task(StationTask, {
  world,
  step: async ({ jobId, stationId, place }) => {
    await freezeStation(world, jobId, stationId);
    await noteStep(world, jobId, { step: place });
  },
});
