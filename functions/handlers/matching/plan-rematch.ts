import { JobTask, task } from '#functions/handlers/task.ts';
import { realWorld } from '#functions/platform/world.ts';
import { planRematch } from '#functions/use-cases/usage/plan-rematch.ts';

const world = realWorld(process.env);

export const handler = task(JobTask, { world, step: ({ jobId }) => planRematch(world, jobId) });
