import { getRouteApi } from '@tanstack/react-router';
import { paymentApis } from './payment-api.ts';
import { PaymentPage } from './payment-page.tsx';

const route = getRouteApi('/payouts/$payoutId');

/** One payout to a local artist. */
export function PayoutPage() {
  const { payoutId } = route.useParams();
  const { act } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <PaymentPage
      api={paymentApis.payouts}
      id={payoutId}
      act={act}
      onAct={(next) => navigate({ search: { act: next } })}
      onReissued={(successor) => navigate({ to: '/payouts/$payoutId', params: { payoutId: successor.id } })}
    />
  );
}
