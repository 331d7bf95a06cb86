import { JobTask, task } from '#functions/handlers/task.ts';
import { realWorld } from '#functions/platform/world.ts';
import { buildIndex } from '#functions/use-cases/matching/build-index.ts';

const world = realWorld(process.env);

export const handler = task(JobTask, { world, step: ({ jobId }) => buildIndex(world, jobId) });
