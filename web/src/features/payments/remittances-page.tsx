import { t } from '@lingui/core/macro';
import { getRouteApi } from '@tanstack/react-router';
import { paymentApis } from './payment-api.ts';
import { PaymentsPage } from './payments-page.tsx';

const route = getRouteApi('/remittances');

/** What is owed and paid to partners. */
export function RemittancesPage() {
  const navigate = route.useNavigate();
  return (
    <PaymentsPage
      api={paymentApis.remittances}
      search={route.useSearch()}
      onSearch={(search) => navigate({ search, replace: true })}
      empty={t`No remittances yet. Closing a royalty cycle makes one for each partner that earned in it.`}
    />
  );
}
