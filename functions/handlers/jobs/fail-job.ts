import * as z from 'zod';
import { task } from '#functions/handlers/task.ts';
import { realWorld } from '#functions/platform/world.ts';
import { reopenCycle } from '#functions/use-cases/cycles/reopen-cycle.ts';
import { failJob } from '#functions/use-cases/jobs/fail-job.ts';
import { failRun } from '#functions/use-cases/runs/fail-run.ts';
import { JobId } from '#shared/ids.ts';
import { JobProblem } from '#shared/schemas/jobs.ts';

const world = realWorld(process.env);
const Failure = z.object({
  jobId: JobId,
  error: z.object({ Error: z.string().optional(), Cause: z.string().optional() }).optional(),
});

/**
 * Ends a job whose machine caught an error, with the problems that its steps named, opens its cycle again and fails its
 * run. Answers the state that the job is in: one that somebody cancelled stays so.
 */
export const handler = task(Failure, {
  world,
  isLast: true,
  step: async ({ jobId, error }) => {
    const job = await failJob(world, jobId, problemsOf(error));
    await reopenCycle(world, job);
    await failRun(world, job);
    return { status: job.status };
  },
});

function problemsOf(error: z.infer<typeof Failure>['error']): readonly JobProblem[] {
  const cause = parsed(z.object({ errorMessage: z.string() }), error?.Cause);
  return parsed(z.array(JobProblem), cause?.errorMessage) ?? [];
}

function parsed<T>(schema: z.ZodType<T>, text: string | undefined): T | undefined {
  try {
    return schema.safeParse(JSON.parse(text ?? '')).data;
  } catch {
    return undefined;
  }
}
