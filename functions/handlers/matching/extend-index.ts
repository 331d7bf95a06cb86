import { JobTask, task } from '#functions/handlers/task.ts';
import { realWorld } from '#functions/platform/world.ts';
import { extendIndex } from '#functions/use-cases/matching/extend-index.ts';

const world = realWorld(process.env);

export const handler = task(JobTask, { world, step: ({ jobId }) => extendIndex(world, jobId) });
