import { ChunkTask, task } from '#functions/handlers/task.ts';
import { realWorld } from '#functions/platform/world.ts';
import { rematchPlays } from '#functions/use-cases/usage/rematch-plays.ts';

const world = realWorld(process.env);

export const handler = task(ChunkTask, {
  world,
  step: ({ jobId, chunk }) => rematchPlays(world, jobId, chunk),
});
