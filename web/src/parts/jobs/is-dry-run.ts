import type { Job } from '#shared/schemas/jobs.ts';

/** The problem of a message that its sender marks as a test: it is checked and changes nothing. */
const TEST_MESSAGE = 'message.test';

/** Whether a job changes nothing: it is a trial, as its result says once it is over, or its file is a test. */
export function isDryRun({ result, problems }: Pick<Job, 'result' | 'problems'>): boolean {
  return result?.['dryRun'] === 'true' || problems.some(({ code }) => code === TEST_MESSAGE);
}
