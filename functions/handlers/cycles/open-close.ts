import { JobTask, task } from '#functions/handlers/task.ts';
import { realWorld } from '#functions/platform/world.ts';
import { openClose } from '#functions/use-cases/cycles/open-close.ts';

const world = realWorld(process.env);

export const handler = task(JobTask, { world, step: ({ jobId }) => openClose(world, jobId) });
