import { queryOptions } from '@tanstack/react-query';
import { readJob } from '#shared/contract/jobs.ts';
import { hasEnded } from '#shared/machines/job.ts';
import { ask } from '#web/api/ask.ts';

const POLL_MS = 1000;
/** A person takes a while. */
const WAIT_MS = 10_000;

/** A job, asked again every second for as long as it runs, and now and then while it waits for an answer. */
export function askJob(jobId: string) {
  return queryOptions({
    ...ask(readJob, { params: { jobId } }),
    refetchInterval: ({ state }) => {
      if (state.data === undefined || hasEnded(state.data.status)) return false;
      return state.data.status === 'needs-mapping' ? WAIT_MS : POLL_MS;
    },
  });
}
