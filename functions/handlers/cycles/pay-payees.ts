import { PayeesTask, task } from '#functions/handlers/task.ts';
import { bundledFonts } from '#functions/platform/bundled-fonts.ts';
import { realWorld } from '#functions/platform/world.ts';
import { payPayees } from '#functions/use-cases/statements/pay-payees.ts';

const world = realWorld(process.env, { fonts: bundledFonts });

export const handler = task(PayeesTask, {
  world,
  step: ({ jobId, payeeRefs }) => payPayees(world, jobId, payeeRefs),
});
