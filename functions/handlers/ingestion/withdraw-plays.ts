import { ChunkTask, task } from '#functions/handlers/task.ts';
import { realWorld } from '#functions/platform/world.ts';
import { withdrawPlays } from '#functions/use-cases/usage/withdraw-plays.ts';

const world = realWorld(process.env);

export const handler = task(ChunkTask, {
  world,
  step: ({ jobId, chunk }) => withdrawPlays(world, jobId, chunk),
});
