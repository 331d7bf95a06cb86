import { JobFailed } from '#functions/use-cases/jobs/job-failed.ts';
import type { ControlTotal } from '#shared/schemas/cycles.ts';

/** Fails a close whose control totals do not all hold, and says which and by how much (royalty rules §6). */
export function refuseFailing(totals: readonly ControlTotal[]): void {
  const failing = totals.filter(({ holds }) => !holds);
  if (failing.length === 0) return;
  throw new JobFailed(
    failing.map(({ name, expected, found, difference }) => ({
      code: 'close.control-total',
      ref: name,
      message: `${name}: expected ${expected}, found ${found}, a difference of ${difference}.`,
    })),
  );
}
