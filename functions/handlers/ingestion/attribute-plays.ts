import { ChunkTask, task } from '#functions/handlers/task.ts';
import { realWorld } from '#functions/platform/world.ts';
import { attributePlays } from '#functions/use-cases/usage/attribute-plays.ts';

const world = realWorld(process.env);

export const handler = task(ChunkTask, {
  world,
  step: ({ jobId, chunk }) => attributePlays(world, jobId, chunk),
});
