import * as z from 'zod';
import { started } from '#functions/domain/jobs/started.ts';
import { succeeded } from '#functions/domain/jobs/succeeded.ts';
import type { World } from '#functions/ports/world.ts';
import { lockedCycle } from '#functions/use-cases/cycles/locked-cycle.ts';
import { advanceJob } from '#functions/use-cases/jobs/advance-job.ts';
import { JobFailed } from '#functions/use-cases/jobs/job-failed.ts';
import { duePayment } from '#functions/use-cases/payments/due-payment.ts';
import { writeStatements } from '#functions/use-cases/statements/write-statements.ts';
import { CycleId, type JobId } from '#shared/ids.ts';
import { StatementFormat } from '#shared/schemas/partners.ts';

type Needs = Parameters<typeof writeStatements>[0] & Parameters<typeof duePayment>[0];
const ExportInput = z.object({ cycleId: CycleId, payeeRef: z.string(), format: StatementFormat });

/** Writes the statement that a job was asked for. */
export async function runExport(world: Needs & Pick<World, 'jobs'>, jobId: JobId): Promise<void> {
  const job = await advanceJob(world, jobId, (now) =>
    started({ ...now, progress: { ...now.progress, total: 1 } }, world.clock.now()),
  );
  const { cycleId, payeeRef, format } = ExportInput.parse(job.input);
  const cycle = await lockedCycle(world, cycleId);
  const payment = await duePayment(world, { cycle, payeeRef, actor: job.actor });
  if (payment === undefined)
    throw new JobFailed([
      {
        code: 'payment.nothing-due',
        ref: payeeRef,
        message: `${payeeRef} has no lines in ${cycle.name}, so there is no statement.`,
      },
    ]);
  const [report, ...further] = await writeStatements(world, {
    cycle,
    payments: [payment],
    formats: [format],
    actor: job.actor,
  });
  const result =
    report === undefined
      ? {}
      : {
          exportId: report.id,
          checksum: report.checksum,
          files: [report, ...further].map(({ fileName }) => fileName).join(', '),
        };
  await advanceJob(world, jobId, (now) => succeeded(now, world.clock.now(), { result }));
}
