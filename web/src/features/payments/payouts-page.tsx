import { t } from '@lingui/core/macro';
import { getRouteApi } from '@tanstack/react-router';
import { paymentApis } from './payment-api.ts';
import { PaymentsPage } from './payments-page.tsx';

const route = getRouteApi('/payouts');

/** What is owed and paid to local artists. */
export function PayoutsPage() {
  const navigate = route.useNavigate();
  return (
    <PaymentsPage
      api={paymentApis.payouts}
      search={route.useSearch()}
      onSearch={(search) => navigate({ search, replace: true })}
      empty={t`No payouts yet. Closing a royalty cycle makes one for each local artist who earned in it.`}
    />
  );
}
