import { getRouteApi } from '@tanstack/react-router';
import { PartnerCycleChoice } from '#web/parts/partners/partner-cycle-choice.tsx';
import { PartnerUsage } from './partner-usage.tsx';

const route = getRouteApi('/partners/$partnerId/usage');

/** What was played of a partner in one of its cycles, and how it was shared out. */
export function PartnerUsagePage() {
  const { partnerId } = route.useParams();
  const { cycle } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <PartnerCycleChoice
      partnerId={partnerId}
      cycleId={cycle}
      onChoose={(chosen) => navigate({ search: { cycle: chosen } })}
    >
      {(cycleId) => <PartnerUsage partnerId={partnerId} cycleId={cycleId} />}
    </PartnerCycleChoice>
  );
}
