import { getRouteApi } from '@tanstack/react-router';
import { paymentApis } from './payment-api.ts';
import { PaymentPage } from './payment-page.tsx';

const route = getRouteApi('/remittances/$remittanceId');

/** One remittance to a partner. */
export function RemittancePage() {
  const { remittanceId } = route.useParams();
  const { act } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <PaymentPage
      api={paymentApis.remittances}
      id={remittanceId}
      act={act}
      onAct={(next) => navigate({ search: { act: next } })}
      onReissued={(successor) =>
        navigate({ to: '/remittances/$remittanceId', params: { remittanceId: successor.id } })
      }
    />
  );
}
