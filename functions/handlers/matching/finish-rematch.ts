import { JobTask, task } from '#functions/handlers/task.ts';
import { realWorld } from '#functions/platform/world.ts';
import { finishRematch } from '#functions/use-cases/usage/finish-rematch.ts';

const world = realWorld(process.env);

export const handler = task(JobTask, { world, step: ({ jobId }) => finishRematch(world, jobId) });
