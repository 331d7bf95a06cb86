import { JobTask, task } from '#functions/handlers/task.ts';
import { realWorld } from '#functions/platform/world.ts';
import { splitFile } from '#functions/use-cases/uploads/split-file.ts';

const world = realWorld(process.env);

export const handler = task(JobTask, { world, step: ({ jobId }) => splitFile(world, jobId) });
