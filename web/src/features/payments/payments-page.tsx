import { useInfiniteQuery } from '@tanstack/react-query';
import type { PaymentStatus } from '#shared/schemas/payments.ts';
import { askPages } from '#web/lib/ask-pages.ts';
import { useMay } from '#web/lib/use-may.ts';
import { FilterChoice } from '#web/ui/filter-choice.tsx';
import { FilterRow } from '#web/ui/filter-row.tsx';
import { Page } from '#web/ui/page.tsx';
import { PagedList } from '#web/ui/paged-list.tsx';
import { TabLinks } from '#web/ui/tab-links.tsx';
import { type Desk, desks } from './desk.ts';
import { paymentColumns } from './payment-columns.tsx';
import { PAYMENT_STATUSES } from './payment-status.tsx';

type PaymentsPageProps = {
  readonly desk: Desk;
  readonly status: PaymentStatus | undefined;
  readonly onStatus: (status: PaymentStatus | undefined) => void;
};

/** What is owed and paid, newest first: to partners, or to artists. */
export function PaymentsPage({ desk, status, onStatus }: PaymentsPageProps) {
  const payments = useInfiniteQuery(askPages(desk.list, { query: { status } }));
  const tabs = [
    { label: 'Remittances', link: { to: '/remittances' } },
    ...(useMay(desks.payouts.list) ? [{ label: 'Payouts', link: { to: '/payouts' } } as const] : []),
  ] as const;
  return (
    <Page title="Remittances">
      <TabLinks label="Payments" tabs={tabs} />
      <FilterRow>
        <FilterChoice label="Status" choices={PAYMENT_STATUSES} value={status} onChange={onStatus} />
      </FilterRow>
      <PagedList
        query={payments}
        noun={desk.noun}
        columns={paymentColumns}
        keyOf={(payment) => payment.id}
        empty={`No ${desk.noun} yet. Closing a royalty cycle makes one for each payee.`}
        clear={status === undefined ? undefined : () => onStatus(undefined)}
      />
    </Page>
  );
}
