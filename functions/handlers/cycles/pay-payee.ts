import { PayeeTask, task } from '#functions/handlers/task.ts';
import { bundledFonts } from '#functions/platform/bundled-fonts.ts';
import { realWorld } from '#functions/platform/world.ts';
import { payPayee } from '#functions/use-cases/statements/pay-payee.ts';

const world = realWorld(process.env, { fonts: bundledFonts });

export const handler = task(PayeeTask, {
  world,
  step: ({ jobId, payeeRef }) => payPayee(world, jobId, payeeRef),
});
