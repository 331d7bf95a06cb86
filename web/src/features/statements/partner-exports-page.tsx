import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { readPartner } from '#shared/contract/partners.ts';
import { listRemittances } from '#shared/contract/payments.ts';
import { ask } from '#web/api/ask.ts';
import { PartnerCycleChoice } from '#web/parts/partners/partner-cycle-choice.tsx';
import { QueryView } from '#web/ui/query-view.tsx';
import { PartnerStatements } from './partner-statements.tsx';

const route = getRouteApi('/partners/$partnerId/exports');

/** The statement files of a partner, cycle by cycle. */
export function PartnerExportsPage() {
  const { partnerId } = route.useParams();
  const { cycle } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <PartnerCycleChoice
      partnerId={partnerId}
      cycleId={cycle}
      onChoose={(chosen) => navigate({ search: { cycle: chosen } })}
    >
      {(cycleId) => <ExportsOfCycle key={cycleId} partnerId={partnerId} cycleId={cycleId} />}
    </PartnerCycleChoice>
  );
}

function ExportsOfCycle({ partnerId, cycleId }: { readonly partnerId: string; readonly cycleId: string }) {
  const partner = useQuery(ask(readPartner, { params: { partnerId } }));
  const remittances = useQuery(ask(listRemittances, { query: { cycleId, partnerId } }));
  return (
    <QueryView query={partner}>
      {(found) => (
        <QueryView query={remittances}>
          {({ items: [remittance] }) => (
            <PartnerStatements
              title={t`Statement files`}
              cycleId={cycleId}
              partner={found}
              remittance={remittance}
            />
          )}
        </QueryView>
      )}
    </QueryView>
  );
}
