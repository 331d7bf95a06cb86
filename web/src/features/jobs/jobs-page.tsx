import { t } from '@lingui/core/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { listJobs } from '#shared/contract/jobs.ts';
import { askPages } from '#web/api/ask-pages.ts';
import { jobColumns } from '#web/parts/jobs/job-columns.tsx';
import { JOB_STATES } from '#web/parts/jobs/job-states.ts';
import { jobWords } from '#web/parts/jobs/job-words.ts';
import { SectionFrame } from '#web/sections/section-frame.tsx';
import { FilterChoice } from '#web/ui/filter-choice.tsx';
import { FilterRow } from '#web/ui/filter-row.tsx';
import { PagedList } from '#web/ui/paged-list.tsx';

const route = getRouteApi('/jobs');

/** Long work, newest first. */
export function JobsPage() {
  // The address may say what the top bar looks at besides, which is no filter of this list.
  const { kind, status } = route.useSearch();
  const query = { kind, status };
  const navigate = route.useNavigate();
  const jobs = useInfiniteQuery(askPages(listJobs, { query }));
  const clear = () => navigate({ search: {} });
  const filtered = kind !== undefined || status !== undefined;
  return (
    <SectionFrame section="activity">
      <FilterRow clear={clear}>
        <FilterChoice
          label={t`Kind`}
          choices={jobWords}
          value={kind}
          onChange={(next) => navigate({ search: (before) => ({ ...before, kind: next }) })}
        />
        <FilterChoice
          label={t`Status`}
          choices={JOB_STATES}
          value={status}
          onChange={(next) => navigate({ search: (before) => ({ ...before, status: next }) })}
        />
      </FilterRow>
      <PagedList
        query={jobs}
        noun={t`jobs`}
        columns={jobColumns}
        keyOf={(job) => job.id}
        empty={t`No jobs yet. Uploads, exports and closes are listed here while they run and afterwards.`}
        clear={filtered ? clear : undefined}
      />
    </SectionFrame>
  );
}
