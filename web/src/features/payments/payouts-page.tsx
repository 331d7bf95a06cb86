import { getRouteApi } from '@tanstack/react-router';
import { desks } from './desk.ts';
import { PaymentsPage } from './payments-page.tsx';

const route = getRouteApi('/payouts');

/** What is owed and paid to local artists. */
export function PayoutsPage() {
  const { status } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <PaymentsPage
      desk={desks.payouts}
      status={status}
      onStatus={(next) => navigate({ search: { status: next } })}
    />
  );
}
