import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { WhenSeen } from '#web/charts/when-seen.tsx';
import { askCycle, type WireCycle } from '#web/parts/cycles/ask-cycle.ts';
import { ControlTotals } from '#web/parts/cycles/control-totals.tsx';
import { CycleStages } from '#web/parts/cycles/cycle-stages-view.tsx';
import { QueryView } from '#web/ui/query-view.tsx';
import { Section } from '#web/ui/section.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { askDashboard, type WireDashboard } from './ask-dashboard.ts';
import { CockpitFilters } from './cockpit-filters.tsx';
import { CockpitLines } from './cockpit-lines.tsx';
import { CockpitSongs } from './cockpit-songs.tsx';
import { CycleActivity } from './cycle-activity.tsx';
import { CycleBasis } from './cycle-basis.tsx';
import { CycleFacts } from './cycle-facts.tsx';
import { CycleKpis } from './cycle-kpis.tsx';
import { CycleNotes } from './cycle-notes.tsx';
import { PartnerKpis } from './partner-kpis.tsx';

const route = getRouteApi('/cycles/$cycleId/');
const CyclePictures = lazy(async () => {
  const { CyclePictures: Pictures } = await import('./cycle-pictures.tsx');
  return { default: Pictures };
});

/** The cockpit of a cycle: where it stands, its figures and pictures, what waits in it, and what people say of it. */
export function CycleCockpitPage() {
  const { cycleId } = route.useParams();
  const cycle = useQuery(askCycle(cycleId));
  return <QueryView query={cycle}>{(found) => <Cockpit key={found.status} cycle={found} />}</QueryView>;
}

function Cockpit({ cycle }: { readonly cycle: WireCycle }) {
  const { partnerId } = route.useSearch();
  const dashboard = useQuery(askDashboard(cycle.id));
  return (
    <div className="space-y-6">
      <CycleStages cycle={cycle} />
      <CockpitFilters cycle={cycle} partnerId={partnerId} />
      <QueryView query={dashboard}>{(found) => <Figures cycle={cycle} dashboard={found} />}</QueryView>
      <div className="grid gap-x-10 gap-y-8 xl:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="min-w-0 space-y-10">
          <QueryView query={dashboard}>
            {(found) => (
              <WhenSeen room="h-96">
                <Suspense fallback={<Skeleton />}>
                  <CyclePictures name={cycle.name} dashboard={found} />
                </Suspense>
              </WhenSeen>
            )}
          </QueryView>
          <Tables cycle={cycle} />
          {cycle.controlTotals.length === 0 ? null : <ControlTotals totals={cycle.controlTotals} />}
        </div>
        <aside aria-label={t`About this cycle`} className="space-y-8">
          <Section title={t`Facts`}>
            <CycleFacts cycle={cycle} />
          </Section>
          <Section title={t`Notes`}>
            <CycleNotes cycleId={cycle.id} />
          </Section>
          <Section title={t`Activity`}>
            <CycleActivity cycle={cycle} />
          </Section>
        </aside>
      </div>
    </div>
  );
}

type OfDashboard = { readonly cycle: WireCycle; readonly dashboard: WireDashboard };

function Figures({ cycle, dashboard }: OfDashboard) {
  const { partnerId } = route.useSearch();
  const { figures, last, played } = dashboard;
  return (
    <div className="space-y-3">
      {partnerId !== undefined ? (
        <PartnerKpis cycleId={cycle.id} partnerId={partnerId} last={last} />
      ) : figures === null ? null : (
        <CycleKpis figures={figures} last={last} weeks={played?.weeks ?? []} />
      )}
      <CycleBasis cycle={cycle} dashboard={dashboard} />
    </div>
  );
}

function Tables({ cycle }: { readonly cycle: WireCycle }) {
  const { partnerId, sort } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <>
      <CockpitSongs cycle={cycle} />
      <CockpitLines
        cycleId={cycle.id}
        partnerId={partnerId}
        sort={sort}
        onSort={(next) => navigate({ search: (before) => ({ ...before, sort: next }), replace: true })}
      />
    </>
  );
}
