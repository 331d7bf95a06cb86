import { t } from '@lingui/core/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { listRunLineItems } from '#shared/contract/runs.ts';
import { askPages } from '#web/api/ask-pages.ts';
import { lineColumns } from '#web/parts/cycles/line-columns.tsx';
import { LineList } from '#web/parts/cycles/line-list.tsx';

const route = getRouteApi('/cycles/$cycleId/runs/$runId/lines');
const columns = lineColumns();

/** What each payee would get for each work. */
export function RunLinesPage() {
  const params = route.useParams();
  const { payee, q, adjustments, sort } = route.useSearch();
  const query = { payee, q, adjustments, sort };
  const navigate = route.useNavigate();
  const lines = useInfiniteQuery(askPages(listRunLineItems, { params, query }));
  return (
    <LineList
      query={lines}
      columns={columns}
      search={query}
      empty={t`A close would make no lines: there are no plays and no licences in the period.`}
      onChange={({ partnerId: _none, ...changed }) =>
        navigate({ search: (before) => ({ ...before, ...changed }), replace: true })
      }
      onClear={() => navigate({ search: { sort } })}
    />
  );
}
