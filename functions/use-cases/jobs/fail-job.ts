import { reopenCycle } from '#functions/use-cases/cycles/reopen-cycle.ts';
import { advanceJob } from '#functions/use-cases/jobs/advance-job.ts';
import { withProblems } from '#functions/use-cases/jobs/note-problems.ts';
import type { JobRecord } from '#functions/use-cases/kept-records.ts';
import type { World } from '#functions/use-cases/world.ts';
import type { JobProblem } from '#shared/schemas/job.ts';

type Needs = Pick<World, 'clock' | 'cycles' | 'jobs' | 'commit' | 'log'>;

/**
 * Ends a job that a step gave up, with what went wrong, and gives back what it held: its turn, its cycle. Doing it
 * twice changes nothing.
 */
export async function failJob(world: Needs, jobId: string, problems: readonly JobProblem[]): Promise<void> {
  const job = await advanceJob(world, jobId, (now) =>
    ended(now) ? now : failed(now, problems, world.clock.now()),
  );
  if (job.kind === 'close-cycle') await reopenCycle(world, job);
  await world.jobs.endTurn(turnOf(job), jobId);
  world.log('job.failed', { jobId, kind: job.kind });
}

const ended = (job: JobRecord): boolean => job.status === 'failed' || job.status === 'succeeded';

/** The problems that its steps named; where none did, that something broke. */
function failed(job: JobRecord, problems: readonly JobProblem[], at: string): JobRecord {
  const named = withProblems(job, problems);
  return {
    ...(named.problems.length > 0 ? named : withProblems(job, [CRASHED])),
    status: 'failed',
    finishedAt: at,
  };
}

const CRASHED: JobProblem = {
  code: 'job.crashed',
  message: 'Something broke on our side. Try again; if it stays, tell us the job’s id.',
};

/** The queue in which a job waits: ingestions of one partner go one after the other, and so do play logs. */
export function turnOf(job: Pick<JobRecord, 'kind' | 'partnerId' | 'id'>): string {
  return job.kind === 'repertoire-ingestion' ? `repertoire/${job.partnerId}` : `${job.kind}/${job.id}`;
}
