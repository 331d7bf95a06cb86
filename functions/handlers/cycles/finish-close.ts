import { JobTask, task } from '#functions/handlers/task.ts';
import { realWorld } from '#functions/platform/world.ts';
import { finishClose } from '#functions/use-cases/cycles/finish-close.ts';

const world = realWorld(process.env);

export const handler = task(JobTask, { world, step: ({ jobId }) => finishClose(world, jobId) });
