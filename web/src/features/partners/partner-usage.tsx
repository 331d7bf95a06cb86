import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { readPartner } from '#shared/contract/partners.ts';
import { readPartnerUsage } from '#shared/contract/standings.ts';
import { ask } from '#web/api/ask.ts';
import { WhenSeen } from '#web/charts/when-seen.tsx';
import { LineLink } from '#web/parts/cycles/line-link.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { Empty } from '#web/ui/empty.tsx';
import { QueryView } from '#web/ui/query-view.tsx';
import { Section } from '#web/ui/section.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { topWorkColumns } from './usage-columns.tsx';
import { UsageFigures } from './usage-figures.tsx';

const HeldForChart = lazy(async () => ({
  default: (await import('./held-for-chart.tsx')).HeldForChart,
}));

type PartnerUsageProps = { readonly partnerId: string; readonly cycleId: string };

/** What was played of a partner in a locked cycle: matched, held by reason, and the works that earned most. */
export function PartnerUsage({ partnerId, cycleId }: PartnerUsageProps) {
  const usage = useQuery(ask(readPartnerUsage, { params: { partnerId, cycleId } }));
  const partner = useQuery(ask(readPartner, { params: { partnerId } }));
  const payee = partner.data === undefined ? undefined : `partner:${partner.data.societyCode}`;
  return (
    <QueryView query={usage}>
      {({ name, sums, heldFor, topWorks }) => (
        <div className="space-y-8">
          {sums === null ? null : <UsageFigures sums={sums} />}
          <Section
            title={t`Works that earned most`}
            action={
              topWorks.length === 0 ? null : (
                <LineLink cycleId={cycleId} payee={payee}>
                  <Trans>All lines</Trans>
                </LineLink>
              )
            }
          >
            {topWorks.length === 0 ? (
              <Empty>
                <Trans>No work of this partner was played in this cycle.</Trans>
              </Empty>
            ) : (
              <DataTable
                caption={t`works that earned most`}
                rows={topWorks}
                columns={topWorkColumns(cycleId)}
                keyOf={({ lineItemId }) => lineItemId}
              />
            )}
          </Section>
          <WhenSeen room="min-h-40">
            <Suspense fallback={<Skeleton />}>
              <HeldForChart cycleName={name} heldFor={heldFor} />
            </Suspense>
          </WhenSeen>
        </div>
      )}
    </QueryView>
  );
}
