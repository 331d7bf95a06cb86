import { t } from '@lingui/core/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { listLineItems } from '#shared/contract/cycles.ts';
import { askPages } from '#web/api/ask-pages.ts';
import { lineColumns, type WireLine } from '#web/parts/cycles/line-columns.tsx';
import { LineList } from '#web/parts/cycles/line-list.tsx';
import { ExplainPanel } from './explain-panel.tsx';

const route = getRouteApi('/cycles/$cycleId/lines');
const columns = lineColumns(explained);

/** What each payee gets for each work; every amount opens its derivation. */
export function CycleLinesPage() {
  const params = route.useParams();
  const { line, partnerId, payee, q, adjustments, sort } = route.useSearch();
  const query = { partnerId, payee, q, adjustments, sort };
  const navigate = route.useNavigate();
  const lines = useInfiniteQuery(askPages(listLineItems, { params, query }));
  return (
    <>
      <LineList
        query={lines}
        columns={columns}
        search={query}
        empty={t`Line items appear here when the cycle closes.`}
        onChange={(changed) => navigate({ search: (before) => ({ ...before, ...changed }), replace: true })}
        onClear={() => navigate({ search: { sort } })}
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

function explained(line: WireLine, amount: ReactNode) {
  return (
    <Link
      from="/cycles/$cycleId/lines"
      search={(before) => ({ ...before, line: line.id })}
      title={t`Explain this figure`}
      className="underline decoration-line-strong decoration-dotted underline-offset-4 hover:decoration-ink hover:decoration-solid"
    >
      {amount}
    </Link>
  );
}
