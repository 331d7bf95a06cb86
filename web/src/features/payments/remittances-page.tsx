import { getRouteApi } from '@tanstack/react-router';
import { paymentApis } from './payment-api.ts';
import { PaymentsPage } from './payments-page.tsx';

const route = getRouteApi('/remittances');

/** What is owed and paid to partners. */
export function RemittancesPage() {
  const { status } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <PaymentsPage
      api={paymentApis.remittances}
      status={status}
      onStatus={(next) => navigate({ search: { status: next } })}
    />
  );
}
