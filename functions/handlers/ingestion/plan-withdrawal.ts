import { JobTask, task } from '#functions/handlers/task.ts';
import { realWorld } from '#functions/platform/world.ts';
import { planWithdrawal } from '#functions/use-cases/usage/plan-withdrawal.ts';

const world = realWorld(process.env);

export const handler = task(JobTask, { world, step: ({ jobId }) => planWithdrawal(world, jobId) });
