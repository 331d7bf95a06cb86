import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { formatInstant } from '#web/format/format-instant.ts';
import { askJob } from '#web/parts/jobs/ask-job.ts';
import { QueryView } from '#web/ui/query-view.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import { MendLink } from './mend-link.tsx';
import { type CycleInTheWay, mendOf } from './mend-of.ts';

type FailedWorkProps = {
  readonly title: string;
  readonly jobId: string;
  readonly cycle: CycleInTheWay;
  /** What that left as it was. */
  readonly children: string;
};

/** A close or run that failed: when, why, and where each reason is put right. */
export function FailedWork({ title, jobId, cycle, children }: FailedWorkProps) {
  const job = useQuery(askJob(jobId));
  return (
    <section
      aria-label={title}
      aria-live="polite"
      className="mb-6 space-y-2 rounded-md border border-negative/40 bg-surface p-4"
    >
      <h2 className="font-semibold text-negative">{title}</h2>
      <QueryView query={job}>
        {({ problems, problemCount, finishedAt }) => (
          <>
            <p className="text-ink-soft">
              {finishedAt === null ? null : `${formatInstant(finishedAt)}. `}
              {children}{' '}
              <Link to="/jobs/$jobId" params={{ jobId }} className={textLinkClass}>
                {problemCount > problems.length ? t`All ${problemCount} problems` : t`Its job`}
              </Link>
            </p>
            <ul className="max-w-[72ch] space-y-1">
              {problems.map(({ code, ref, message }) => (
                <li key={`${code} ${ref} ${message}`}>
                  {message} <MendLink mend={mendOf({ code, ref }, cycle)} />
                </li>
              ))}
            </ul>
          </>
        )}
      </QueryView>
    </section>
  );
}
