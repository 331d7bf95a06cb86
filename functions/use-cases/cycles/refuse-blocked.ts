import { JobFailed } from '#functions/use-cases/jobs/job-failed.ts';
import type { Finding } from '#shared/schemas/checklist.ts';
import type { JobProblem } from '#shared/schemas/jobs.ts';

/** Stops a close where something of the checklist blocks, and names each place (royalty rules §12.3). */
export function refuseBlocked(checklist: readonly Finding[]): void {
  const problems = checklist.filter(({ level }) => level === 'blocks').flatMap(problemsOf);
  if (problems.length > 0) throw new JobFailed(problems);
}

function problemsOf({ code, value, limit, where }: Finding): readonly JobProblem[] {
  const message = limit === null ? `${code}: ${value}.` : `${code}: ${value}, where ${limit} is the limit.`;
  if (where.length === 0) return [{ code: `close.${code}`, message }];
  return where.map(({ ref, message: of }) => ({ code: `close.${code}`, ref, message: of }));
}
