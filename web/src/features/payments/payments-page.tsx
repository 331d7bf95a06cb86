import { t } from '@lingui/core/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { askPages } from '#web/api/ask-pages.ts';
import { useMay } from '#web/api/use-may.ts';
import { formatAmount } from '#web/format/format-amount.ts';
import { SectionFrame } from '#web/sections/section-frame.tsx';
import { PagedList } from '#web/ui/paged-list.tsx';
import type { Selection } from '#web/ui/selection.ts';
import { BulkActs } from './bulk-acts.tsx';
import { isOpen } from './open-acts.ts';
import type { PaymentApi, WirePayment } from './payment-api.ts';
import { PaymentBoard } from './payment-board.tsx';
import { paymentColumns } from './payment-columns.tsx';
import { PaymentFilters } from './payment-filters.tsx';
import { queryOf } from './payment-query.ts';
import type { PaymentSearch } from './payment-search.ts';

type PaymentsPageProps = {
  readonly api: PaymentApi;
  readonly search: PaymentSearch;
  readonly onSearch: (search: PaymentSearch) => void;
  /** While there is nothing at all. */
  readonly empty: string;
};

/** What is owed and paid, newest first, to partners or to artists: by state, and to be chosen for acts on several at once. */
export function PaymentsPage({ api, search, onSearch, empty }: PaymentsPageProps) {
  const payments = useInfiniteQuery(askPages(api.list, { query: queryOf(search) }));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const mayMove = useMay(api.approve);
  const rows = payments.data?.pages.flatMap(({ items }) => items) ?? [];
  const isFiltered = Object.values(search).some((value) => value !== undefined);
  const narrow = (next: PaymentSearch) => {
    setChosen(new Set());
    onSearch(next);
  };
  const selection: Selection<WirePayment> = {
    ...{ chosen, change: setChosen, nameOf, canChoose: isOpen },
    actions: (
      <BulkActs
        api={api}
        payments={rows.filter(({ id }) => chosen.has(id))}
        onChoose={(ids) => setChosen(new Set(ids))}
      />
    ),
  };
  return (
    <SectionFrame section="payments">
      <PaymentBoard api={api} search={search} onStatus={(status) => narrow({ ...search, status })} />
      <PaymentFilters search={search} onSearch={narrow} />
      <PagedList
        query={payments}
        noun={api.noun}
        columns={paymentColumns}
        keyOf={(payment) => payment.id}
        empty={empty}
        clear={isFiltered ? () => narrow({}) : undefined}
        {...(mayMove && { selection })}
      />
    </SectionFrame>
  );
}

function nameOf({ payee, netPayable, cycleName }: WirePayment): string {
  const amount = `${netPayable.currency} ${formatAmount(netPayable.amount)}`;
  return t`Choose ${payee.name}, ${amount}, ${cycleName}`;
}
