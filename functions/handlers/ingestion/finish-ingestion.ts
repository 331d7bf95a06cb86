import { JobTask, task } from '#functions/handlers/task.ts';
import { realWorld } from '#functions/platform/world.ts';
import { finishIngestion } from '#functions/use-cases/uploads/finish-ingestion.ts';

const world = realWorld(process.env);

export const handler = task(JobTask, { world, step: ({ jobId }) => finishIngestion(world, jobId) });
