import { JobTask, task } from '#functions/handlers/task.ts';
import { realWorld } from '#functions/platform/world.ts';
import { lockCycle } from '#functions/use-cases/cycles/lock-cycle.ts';

const world = realWorld(process.env);

export const handler = task(JobTask, { world, step: ({ jobId }) => lockCycle(world, jobId) });
