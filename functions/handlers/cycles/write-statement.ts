import { JobTask, task } from '#functions/handlers/task.ts';
import { bundledFonts } from '#functions/platform/bundled-fonts.ts';
import { realWorld } from '#functions/platform/world.ts';
import { runExport } from '#functions/use-cases/statements/run-export.ts';

const world = realWorld(process.env, { fonts: bundledFonts });

export const handler = task(JobTask, { world, step: ({ jobId }) => runExport(world, jobId) });
