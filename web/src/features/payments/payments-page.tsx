import { useInfiniteQuery } from '@tanstack/react-query';
import { labelsOf } from '#shared/machines/machine.ts';
import { PAYMENT } from '#shared/machines/payment.ts';
import type { PaymentStatus } from '#shared/schemas/payments.ts';
import { askPages } from '#web/api/ask-pages.ts';
import { FilterChoice } from '#web/ui/filter-choice.tsx';
import { FilterRow } from '#web/ui/filter-row.tsx';
import { PagedList } from '#web/ui/paged-list.tsx';
import type { PaymentApi } from './payment-api.ts';
import { paymentColumns } from './payment-columns.tsx';
import { PaymentsFrame } from './payments-frame.tsx';

type PaymentsPageProps = {
  readonly api: PaymentApi;
  readonly status: PaymentStatus | undefined;
  readonly onStatus: (status: PaymentStatus | undefined) => void;
};

/** What is owed and paid, newest first: to partners, or to artists. */
export function PaymentsPage({ api, status, onStatus }: PaymentsPageProps) {
  const payments = useInfiniteQuery(askPages(api.list, { query: { status } }));
  return (
    <PaymentsFrame>
      <FilterRow>
        <FilterChoice label="Status" choices={labelsOf(PAYMENT.states)} value={status} onChange={onStatus} />
      </FilterRow>
      <PagedList
        query={payments}
        noun={api.noun}
        columns={paymentColumns}
        keyOf={(payment) => payment.id}
        empty={`No ${api.noun} yet. Closing a royalty cycle makes one for each payee.`}
        clear={status === undefined ? undefined : () => onStatus(undefined)}
      />
    </PaymentsFrame>
  );
}
