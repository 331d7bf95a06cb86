import { JobTask, task } from '#functions/handlers/task.ts';
import { realWorld } from '#functions/platform/world.ts';
import { writeUnidentifiedList } from '#functions/use-cases/held/write-unidentified-list.ts';

const world = realWorld(process.env);

export const handler = task(JobTask, { world, step: ({ jobId }) => writeUnidentifiedList(world, jobId) });
