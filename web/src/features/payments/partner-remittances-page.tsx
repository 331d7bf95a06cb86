import { t } from '@lingui/core/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { askPages } from '#web/api/ask-pages.ts';
import { PagedList } from '#web/ui/paged-list.tsx';
import { Section } from '#web/ui/section.tsx';
import { paymentApis } from './payment-api.ts';
import { paymentColumns } from './payment-columns.tsx';

const route = getRouteApi('/partners/$partnerId/remittances');

/** What one partner is owed and was paid; each opens its statement. */
export function PartnerRemittancesPage() {
  const remittances = useInfiniteQuery(askPages(paymentApis.remittances.list, { query: route.useParams() }));
  return (
    <Section title={t`Remittances`}>
      <PagedList
        query={remittances}
        noun={t`remittances`}
        columns={paymentColumns}
        keyOf={(payment) => payment.id}
        empty={t`No remittance yet. Closing a royalty cycle in which this partner earned makes one.`}
      />
    </Section>
  );
}
