import { t } from '@lingui/core/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { listUnidentifiedLists, requestUnidentifiedList } from '#shared/contract/held.ts';
import { askPages } from '#web/api/ask-pages.ts';
import { useMay } from '#web/api/use-may.ts';
import { JobProblems } from '#web/parts/jobs/job-problems.tsx';
import { JobStatusView } from '#web/parts/jobs/job-status.tsx';
import { Button } from '#web/ui/button.tsx';
import { PagedList } from '#web/ui/paged-list.tsx';
import { ProblemView } from '#web/ui/problem-view.tsx';
import { Section } from '#web/ui/section.tsx';
import { halfYearOf } from './half-year-of.ts';
import { unidentifiedColumns } from './unidentified-columns.tsx';
import { useUnidentifiedList } from './use-unidentified-list.ts';

type UnidentifiedListsProps = {
  readonly cycle: { readonly territory: string; readonly periodStart: string; readonly periodEnd: string };
};

/** What nobody identified, as files for partners: those of the territory, and one more of the cycle's half-year. */
export function UnidentifiedLists({ cycle }: UnidentifiedListsProps) {
  const { territory } = cycle;
  const lists = useInfiniteQuery(askPages(listUnidentifiedLists, { query: { territory } }));
  const { write, isWriting, job, error } = useUnidentifiedList({ territory, ...halfYearOf(cycle) });
  const mayWrite = useMay(requestUnidentifiedList);
  return (
    <Section
      title={t`Unidentified plays`}
      action={
        mayWrite ? (
          <div className="flex flex-wrap items-center gap-3">
            {job === undefined ? null : <JobStatusView status={job.status} />}
            <Button busy={isWriting} onClick={write}>
              {t`Write list`}
            </Button>
          </div>
        ) : null
      }
    >
      {error === null ? null : <ProblemView error={error} />}
      {job?.status === 'failed' ? <JobProblems problems={job.problems} count={job.problemCount} /> : null}
      <PagedList
        query={lists}
        noun={t`lists`}
        columns={unidentifiedColumns}
        keyOf={(list) => list.id}
        empty={t`No list of unidentified plays yet.`}
      />
    </Section>
  );
}
