import { JobTask, task } from '#functions/handlers/task.ts';
import { realWorld } from '#functions/platform/world.ts';
import { finishCounts } from '#functions/use-cases/jobs/finish-counts.ts';

const world = realWorld(process.env);

export const handler = task(JobTask, { world, step: ({ jobId }) => finishCounts(world, jobId) });
