import * as z from 'zod';
import { JobId } from '#shared/ids.ts';
import { JobProblem } from '#shared/schemas/jobs.ts';

/** A job that failed: which attempt where it is known, and what its steps said of it. */
export type Failure = {
  readonly jobId: JobId;
  readonly attempt?: number | undefined;
  readonly problems: readonly JobProblem[];
};

/** What every execution of a job is started with. */
const Started = z.object({ jobId: JobId, attempt: z.int().optional() });

/** What a machine says that caught an error of its own step. */
const Caught = Started.extend({
  error: z.object({ Error: z.string().optional(), Cause: z.string().optional() }).optional(),
}).transform(
  ({ jobId, attempt, error }): Failure => ({ jobId, attempt, problems: problemsIn(error?.Cause) }),
);

/**
 * What Step Functions says of an execution that ended badly, the event's detail. Nobody else tells of one that took too
 * long, was stopped, or failed where nothing catches.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/eventbridge-integration.html
 */
const Ended = z
  .object({
    executionArn: z.string(),
    status: z.enum(['FAILED', 'TIMED_OUT', 'ABORTED']),
    input: z.string(),
    cause: z.string().nullish(),
  })
  .transform(({ status, input, cause }, context): Failure => {
    const started = parsed(Started, input);
    if (started === undefined) {
      context.addIssue({ code: 'custom', path: ['input'], message: 'names no job' });
      return z.NEVER;
    }
    const named = problemsIn(cause);
    return { ...started, problems: named.length > 0 ? named : ENDS[status] };
  });

/** What `fail-job` takes: from a machine itself, or of an execution that ended. */
export const Failure = z.union([Ended, Caught]);

const ENDS: Readonly<Record<'FAILED' | 'TIMED_OUT' | 'ABORTED', readonly JobProblem[]>> = {
  FAILED: [],
  TIMED_OUT: [
    {
      code: 'job.timed-out',
      message: 'It took longer than a job may. Try again; if it stays, tell us the job’s id.',
    },
  ],
  ABORTED: [{ code: 'job.stopped', message: 'Somebody stopped it. Try again.' }],
};

/** A step that refused names its problems in its error's message; anything else names none. */
function problemsIn(cause: string | null | undefined): readonly JobProblem[] {
  const said = parsed(z.object({ errorMessage: z.string() }), cause);
  return parsed(z.array(JobProblem), said?.errorMessage) ?? [];
}

function parsed<T>(schema: z.ZodType<T>, text: string | null | undefined): T | undefined {
  try {
    return schema.safeParse(JSON.parse(text ?? '')).data;
  } catch {
    return undefined;
  }
}
