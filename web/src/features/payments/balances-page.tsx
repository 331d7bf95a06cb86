import { t } from '@lingui/core/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { listBalances } from '#shared/contract/balances.ts';
import { askPages } from '#web/api/ask-pages.ts';
import type { RowOf } from '#web/api/row-of.ts';
import { formatInstant } from '#web/format/format-instant.ts';
import { SectionFrame } from '#web/sections/section-frame.tsx';
import type { Column } from '#web/ui/column.ts';
import { FilterRow } from '#web/ui/filter-row.tsx';
import { FilterTerritory, wholeTerritory } from '#web/ui/filter-territory.tsx';
import { Money } from '#web/ui/money.tsx';
import { PagedList } from '#web/ui/paged-list.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';

const columns: readonly Column<RowOf<typeof listBalances>>[] = [
  {
    heading: t`Payee`,
    cell: ({ payeeRef, payee, territory }) => (
      <Link to="/balances/$payeeRef" params={{ payeeRef }} search={{ territory }} className={textLinkClass}>
        {payee.name}
      </Link>
    ),
  },
  { heading: t`Territory`, cell: ({ territory }) => territory },
  { heading: t`Balance`, cell: ({ balance }) => <Money value={balance} />, numeric: true },
  { heading: t`Moved`, cell: ({ updatedAt }) => formatInstant(updatedAt), wideOnly: true },
];
const route = getRouteApi('/balances');

/** What the next payments of payees take up: carried, given back, or owed by them. */
export function BalancesPage() {
  const { territory } = route.useSearch();
  const navigate = route.useNavigate();
  const query = { territory: wholeTerritory(territory) };
  const balances = useInfiniteQuery(askPages(listBalances, { query }));
  return (
    <SectionFrame section="payments">
      <FilterRow>
        <FilterTerritory
          value={territory}
          onChange={(next) => navigate({ search: { territory: next }, replace: true })}
        />
      </FilterRow>
      <PagedList
        query={balances}
        noun={t`balances`}
        columns={columns}
        keyOf={({ territory: of, payeeRef }) => `${of} ${payeeRef}`}
        empty={t`Every balance is 0. What is carried, or given back by a cancelled payment, is listed here.`}
        clear={territory === undefined ? undefined : () => navigate({ search: {} })}
      />
    </SectionFrame>
  );
}
