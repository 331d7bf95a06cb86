import type { World } from '#functions/ports/world.ts';
import { found } from '#functions/use-cases/changed.ts';
import { closeInput } from '#functions/use-cases/cycles/close-input.ts';
import { jobOf } from '#functions/use-cases/jobs/advance-job.ts';
import { makePayment } from '#functions/use-cases/payments/make-payment.ts';
import { writeStatements } from '#functions/use-cases/statements/write-statements.ts';
import type { JobId } from '#shared/ids.ts';

type Needs = Parameters<typeof makePayment>[0] & Parameters<typeof writeStatements>[0] & Pick<World, 'jobs'>;
const FORMATS = ['CSV', 'PDF'] as const;

/** Makes the payments of payees of one part of a locked cycle and writes their statements. Run again it finds all made. */
export async function payPayees(world: Needs, jobId: JobId, payeeRefs: readonly string[]): Promise<void> {
  const job = await jobOf(world, jobId);
  const cycle = found(await world.cycles.find(closeInput(job).cycleId), `cycle of job ${jobId}`);
  const { actor } = job;
  const payments = [];
  for (const payeeRef of payeeRefs) payments.push(await makePayment(world, { cycle, payeeRef, actor }));
  await writeStatements(world, { cycle, payments, formats: FORMATS, actor });
}
