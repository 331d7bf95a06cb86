import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { listIssues, resolveIssue } from '#shared/contract/issues.ts';
import { askPages } from '#web/api/ask-pages.ts';
import { useMay } from '#web/api/use-may.ts';
import { FilterChoice } from '#web/ui/filter-choice.tsx';
import { FilterRow } from '#web/ui/filter-row.tsx';
import { Page } from '#web/ui/page.tsx';
import { PagedList } from '#web/ui/paged-list.tsx';
import { issueColumns } from './issue-columns.tsx';
import { IssuePanel } from './issue-panel.tsx';
import { ISSUE_KINDS, ISSUE_STATUSES } from './issue-words.ts';

const route = getRouteApi('/issues');

/** What in the data a person should look at, and what to do about it. */
export function IssuesPage() {
  const { issue, ...query } = route.useSearch();
  const navigate = route.useNavigate();
  const issues = useInfiniteQuery(askPages(listIssues, { query }));
  const mayResolve = useMay(resolveIssue);
  const filtered = query.kind !== undefined || query.status !== undefined;
  const open = issues.data?.pages.flatMap((page) => page.items).find(({ id }) => id === issue);
  return (
    <Page title="Data quality">
      <FilterRow>
        <FilterChoice
          label="Kind"
          choices={ISSUE_KINDS}
          value={query.kind}
          onChange={(kind) => navigate({ search: { ...query, kind } })}
        />
        <FilterChoice
          label="Status"
          choices={ISSUE_STATUSES}
          value={query.status}
          onChange={(status) => navigate({ search: { ...query, status } })}
        />
      </FilterRow>
      <PagedList
        query={issues}
        noun="issues"
        columns={issueColumns}
        keyOf={(found) => found.id}
        empty="Nothing needs attention. Conflicting shares, invalid identifiers and the like are listed here."
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
    </Page>
  );
}
