import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { listLineItems } from '#shared/contract/cycles.ts';
import { askPages } from '#web/api/ask-pages.ts';
import { FilterChoice } from '#web/ui/filter-choice.tsx';
import { FilterRow } from '#web/ui/filter-row.tsx';
import { FilterText } from '#web/ui/filter-text.tsx';
import { PagedList } from '#web/ui/paged-list.tsx';
import { ExplainPanel } from './explain-panel.tsx';
import { lineColumns } from './line-columns.tsx';

const route = getRouteApi('/cycles/$cycleId/lines');
const ADJUSTMENTS = { only: 'Corrections only', none: 'Without corrections' } as const;

/** What each payee gets for each work; every amount opens its derivation. */
export function CycleLinesPage() {
  const params = route.useParams();
  const { line, ...query } = route.useSearch();
  const navigate = route.useNavigate();
  const lines = useInfiniteQuery(askPages(listLineItems, { params, query }));
  const filter = (changed: Partial<typeof query>) =>
    navigate({ search: (before) => ({ ...before, ...changed }), replace: true });
  const { sort: _order, ...narrowing } = query;
  const filtered = Object.values(narrowing).some((value) => value !== undefined);
  return (
    <>
      <FilterRow>
        <FilterText
          label="Payee"
          placeholder="partner:010"
          value={query.payee}
          onChange={(payee) => filter({ payee })}
        />
        <FilterText label="Work or payee contains" value={query.q} onChange={(q) => filter({ q })} />
        <FilterChoice
          label="Corrections"
          choices={ADJUSTMENTS}
          value={query.adjustments}
          onChange={(adjustments) => filter({ adjustments })}
        />
      </FilterRow>
      <PagedList
        query={lines}
        noun="line items"
        columns={lineColumns}
        keyOf={(item) => item.id}
        empty="Line items appear here when the cycle closes."
        clear={filtered ? () => navigate({ search: { sort: query.sort } }) : undefined}
        sorting={{ by: query.sort, change: (sort) => filter({ sort }) }}
      />
      {line === undefined ? null : (
        <ExplainPanel
          lineItemId={line}
          onClose={() => navigate({ search: (before) => ({ ...before, line: undefined }) })}
        />
      )}
    </>
  );
}
