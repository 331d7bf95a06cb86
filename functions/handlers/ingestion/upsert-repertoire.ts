import { ChunkTask, task } from '#functions/handlers/task.ts';
import { realWorld } from '#functions/platform/world.ts';
import { upsertRepertoire } from '#functions/use-cases/repertoire/upsert-repertoire.ts';

const world = realWorld(process.env);

export const handler = task(ChunkTask, {
  world,
  step: ({ jobId, chunk, retracted }) => upsertRepertoire(world, jobId, { chunk, retracted }),
});
