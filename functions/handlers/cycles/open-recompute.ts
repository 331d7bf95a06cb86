import { JobTask, task } from '#functions/handlers/task.ts';
import { realWorld } from '#functions/platform/world.ts';
import { openRecompute } from '#functions/use-cases/cycles/open-recompute.ts';

const world = realWorld(process.env);

export const handler = task(JobTask, { world, step: ({ jobId }) => openRecompute(world, jobId) });
