import { t } from '@lingui/core/macro';
import { getRouteApi } from '@tanstack/react-router';
import { Empty } from '#web/ui/empty.tsx';
import { Page } from '#web/ui/page.tsx';
import { CompareFilters } from './compare-filters.tsx';
import { ComparisonView } from './comparison-view.tsx';
import { useComparables } from './use-comparables.ts';

const route = getRouteApi('/compare');

/** Two runs or cycles side by side, by payee, station or work; great changes are flagged. */
export function ComparePage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { territory, choices } = useComparables(search.territory);
  const change = (changed: Partial<typeof search>) =>
    navigate({ search: (before) => ({ ...before, ...changed }), replace: true });
  const { a, b, by = 'payee', flagged } = search;
  return (
    <Page
      title={t`Compare`}
      eyebrow={territory === undefined ? t`Runs and cycles` : t`Runs and cycles of ${territory}`}
    >
      <CompareFilters search={search} choices={choices} onChange={change} />
      {a === undefined || b === undefined ? (
        <Empty>
          {t`Choose what to compare: a locked cycle before, and the run or cycle after it. Changes of more than 25 % and 500.00 are flagged.`}
        </Empty>
      ) : (
        <ComparisonView
          query={{ a, b, by, flagged }}
          clear={flagged === undefined ? undefined : () => change({ flagged: undefined })}
        />
      )}
    </Page>
  );
}
