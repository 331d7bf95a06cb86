import { JobTask, task } from '#functions/handlers/task.ts';
import { realWorld } from '#functions/platform/world.ts';
import { admitIngestion } from '#functions/use-cases/uploads/admit-ingestion.ts';

const world = realWorld(process.env);

export const handler = task(JobTask, { world, step: ({ jobId }) => admitIngestion(world, jobId) });
