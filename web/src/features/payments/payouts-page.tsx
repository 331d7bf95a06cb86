import { getRouteApi } from '@tanstack/react-router';
import { paymentApis } from './payment-api.ts';
import { PaymentsPage } from './payments-page.tsx';

const route = getRouteApi('/payouts');

/** What is owed and paid to local artists. */
export function PayoutsPage() {
  const { status } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <PaymentsPage
      api={paymentApis.payouts}
      status={status}
      onStatus={(next) => navigate({ search: { status: next } })}
    />
  );
}
