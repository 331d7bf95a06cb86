import { plural, t } from '@lingui/core/macro';
import type { JobProblem } from '#shared/schemas/jobs.ts';
import { problemPlace } from './problem-place.ts';

type JobProblemsProps = { readonly problems: readonly JobProblem[]; readonly count: number };

/** What went wrong where; a long list is folded. */
export function JobProblems({ problems, count }: JobProblemsProps) {
  if (count === 0) return null;
  return (
    <details open={count <= 5}>
      <summary className="cursor-pointer font-medium text-held">
        {plural(count, { one: '# problem', other: '# problems' })}
        {count > problems.length ? t`, the first ${problems.length} below` : ''}
      </summary>
      <ul className="mt-2 space-y-1 text-table">
        {problems.map((problem) => {
          const place = problemPlace(problem);
          return (
            <li key={`${place} ${problem.code} ${problem.message}`} className="text-ink-soft">
              {place === '' ? null : <span className="tabular-nums text-ink-faint">{place}: </span>}
              {problem.message}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
