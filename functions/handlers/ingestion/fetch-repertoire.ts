import { JobTask, task } from '#functions/handlers/task.ts';
import { sourceOpener } from '#functions/platform/sources/open-source.ts';
import { realWorld } from '#functions/platform/world.ts';
import { syncRepertoire } from '#functions/use-cases/uploads/sync-repertoire.ts';

const world = realWorld(process.env, { sources: sourceOpener });

export const handler = task(JobTask, { world, step: ({ jobId }) => syncRepertoire(world, jobId) });
