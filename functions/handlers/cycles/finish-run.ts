import { JobTask, task } from '#functions/handlers/task.ts';
import { realWorld } from '#functions/platform/world.ts';
import { finishRun } from '#functions/use-cases/runs/finish-run.ts';

const world = realWorld(process.env);

export const handler = task(JobTask, { world, step: ({ jobId }) => finishRun(world, jobId) });
