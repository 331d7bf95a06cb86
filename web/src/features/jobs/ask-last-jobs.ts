import { queryOptions } from '@tanstack/react-query';
import { listJobs } from '#shared/contract/jobs.ts';
import { hasEnded } from '#shared/machines/job.ts';
import { ask } from '#web/api/ask.ts';

const LAST = '10';
const RUNNING_MS = 5000;
const QUIET_MS = 60_000;

/** The last jobs, asked again every few seconds while one of them runs, else once a minute; not while nobody looks. */
export const askLastJobs = queryOptions({
  ...ask(listJobs, { query: { limit: LAST } }),
  refetchInterval: ({ state }) =>
    state.data?.items.some(({ status }) => !hasEnded(status)) === true ? RUNNING_MS : QUIET_MS,
});
