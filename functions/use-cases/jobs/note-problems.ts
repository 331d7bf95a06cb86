import type { JobRecord } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { advanceJob } from '#functions/use-cases/jobs/advance-job.ts';
import { canonicalJson } from '#shared/canonical-json.ts';
import type { JobId } from '#shared/ids.ts';
import { type JobProblem, MAX_PROBLEMS } from '#shared/schemas/jobs.ts';

/**
 * Writes onto a job why one of its steps gave up. A Map state tells its state machine only that some steps failed, so
 * each step writes its reason here before it fails.
 */
export async function noteProblems(
  world: Pick<World, 'jobs' | 'commit'>,
  jobId: JobId,
  problems: readonly JobProblem[],
): Promise<void> {
  await advanceJob(world, jobId, (job) => withProblems(job, problems));
}

/** A job with more problems, each told once; the first {@link MAX_PROBLEMS} are kept, all are counted. */
export function withProblems(job: JobRecord, problems: readonly JobProblem[]): JobRecord {
  const told = new Set(job.problems.map(canonicalJson));
  const more = problems.filter((problem) => !told.has(canonicalJson(problem)));
  if (more.length === 0) return job;
  return {
    ...job,
    problems: [...job.problems, ...more].slice(0, MAX_PROBLEMS),
    problemCount: job.problemCount + more.length,
  };
}
