import type { WireJob } from '#web/parts/jobs/job-view.tsx';

/** The jobs that ended after an instant. */
export function endedSince<J extends Pick<WireJob, 'finishedAt'>>(
  jobs: readonly J[],
  instant: string,
): readonly J[] {
  return jobs.filter(({ finishedAt }) => finishedAt !== null && finishedAt > instant);
}
