import { t } from '@lingui/core/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { listIssueCauses } from '#shared/contract/issues.ts';
import { askPages } from '#web/api/ask-pages.ts';
import { PagedRows } from '#web/ui/paged-rows.tsx';
import { CauseRow } from './cause-row.tsx';
import { IssueFilters } from './issue-filters.tsx';
import { IssueFrame } from './issue-frame.tsx';
import { ResolveCauseDialog } from './resolve-cause-dialog.tsx';
import { causeKey } from './wire-cause.ts';

const route = getRouteApi('/issues');

/** What is wrong in the data by cause and sender, the most cases first, each with the one thing to do about it. */
export function IssueCausesPage() {
  const { resolve, kind, partnerId } = route.useSearch();
  const query = { kind, partnerId };
  const navigate = route.useNavigate();
  const causes = useInfiniteQuery(askPages(listIssueCauses, { query }));
  const filtered = kind !== undefined || partnerId !== undefined;
  const resolving = causes.data?.pages
    .flatMap(({ items }) => items)
    .find((cause) => causeKey(cause) === resolve);
  return (
    <IssueFrame>
      <IssueFilters
        chosen={query}
        onChange={(changed) => navigate({ search: (before) => ({ ...before, ...changed }) })}
      />
      <PagedRows
        query={causes}
        noun={t`causes`}
        empty={t`Nothing needs attention. Conflicting shares, invalid identifiers and the like are listed here by sender.`}
        clear={filtered ? () => navigate({ search: {} }) : undefined}
      >
        {(rows) => (
          <ul className="divide-y divide-line border-y border-line">
            {rows.map((cause) => (
              <CauseRow
                key={causeKey(cause)}
                cause={cause}
                onResolve={() => navigate({ search: { ...query, resolve: causeKey(cause) } })}
              />
            ))}
          </ul>
        )}
      </PagedRows>
      {resolving === undefined ? null : (
        <ResolveCauseDialog
          key={causeKey(resolving)}
          cause={resolving}
          onClose={() => navigate({ search: query })}
        />
      )}
    </IssueFrame>
  );
}
