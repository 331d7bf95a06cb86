import type { Job } from '#shared/schemas/jobs.ts';

/** A message whose sender says that it is a test: it is read and checked, and changes nothing. */
const TEST_MESSAGE = 'message.test';

/** Whether a job has changed nothing: it was tried dry, as its result says once it is over, or its file was a test. */
export function isDryRun({ result, problems }: Pick<Job, 'result' | 'problems'>): boolean {
  return result?.['dryRun'] === 'true' || problems.some(({ code }) => code === TEST_MESSAGE);
}
