import type { JobProblem } from '#shared/schemas/jobs.ts';

/** A job that cannot go on for a reason that its owner can mend: never retried, shown as the job's problems. */
export class JobFailed extends Error {
  readonly problems: readonly JobProblem[];

  constructor(problems: readonly JobProblem[]) {
    super(problems[0]?.message ?? 'the job failed');
    this.name = 'JobFailed';
    this.problems = problems;
  }
}
