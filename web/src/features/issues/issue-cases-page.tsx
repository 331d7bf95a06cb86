import { t } from '@lingui/core/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { listIssues, resolveIssue } from '#shared/contract/issues.ts';
import { askPages } from '#web/api/ask-pages.ts';
import { useMay } from '#web/api/use-may.ts';
import { ISSUE_STATUSES } from '#web/parts/repertoire/issue-words.ts';
import { FilterChoice } from '#web/ui/filter-choice.tsx';
import { PagedList } from '#web/ui/paged-list.tsx';
import { issueColumns } from './issue-columns.tsx';
import { IssueFilters } from './issue-filters.tsx';
import { IssueFrame } from './issue-frame.tsx';
import { IssuePanel } from './issue-panel.tsx';

const route = getRouteApi('/issues/cases');

/** What in the data a person should look at, case by case. */
export function IssueCasesPage() {
  const { issue, kind, partnerId, status: chosen } = route.useSearch();
  const query = { kind, partnerId, status: chosen };
  const navigate = route.useNavigate();
  const issues = useInfiniteQuery(askPages(listIssues, { query }));
  const mayResolve = useMay(resolveIssue);
  const filtered = Object.values(query).some((value) => value !== undefined);
  const open = issues.data?.pages.flatMap((page) => page.items).find(({ id }) => id === issue);
  return (
    <IssueFrame>
      <IssueFilters
        chosen={query}
        onChange={(changed) => navigate({ search: (before) => ({ ...before, ...changed }) })}
      >
        <FilterChoice
          label={t`Status`}
          choices={ISSUE_STATUSES}
          value={chosen}
          onChange={(status) => navigate({ search: (before) => ({ ...before, status }) })}
        />
      </IssueFilters>
      <PagedList
        query={issues}
        noun={t`issues`}
        columns={issueColumns}
        keyOf={(found) => found.id}
        empty={t`Nothing needs attention. Conflicting shares, invalid identifiers and the like are listed here.`}
        clear={filtered ? () => navigate({ search: {} }) : undefined}
      />
      {open === undefined ? null : (
        <IssuePanel
          key={open.id}
          issue={open}
          mayResolve={mayResolve}
          onClose={() => navigate({ search: query })}
        />
      )}
    </IssueFrame>
  );
}
