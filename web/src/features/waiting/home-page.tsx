import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { readWaiting } from '#shared/contract/waiting.ts';
import { ask } from '#web/api/ask.ts';
import { wholeTerritory } from '#web/ui/filter-territory.tsx';
import { Page } from '#web/ui/page.tsx';
import { QueryView } from '#web/ui/query-view.tsx';
import { Deadlines } from './deadlines.tsx';
import { FirstSteps } from './first-steps.tsx';
import { CurrentCycles, LastJobs } from './under-way.tsx';
import { WaitingList } from './waiting-list.tsx';
import type { WireWaiting } from './wire-waiting.ts';

const route = getRouteApi('/');

/** Home: what waits for whoever is signed in, and under it where the cycle, the reports and the jobs stand. */
export function HomePage() {
  const search = route.useSearch();
  const territory = wholeTerritory(search.territory);
  const waiting = useQuery(ask(readWaiting, { query: territory === undefined ? {} : { territory } }));
  return (
    <Page title={t`Waiting for me`}>
      <QueryView query={waiting}>
        {(found) => (
          <div className="max-w-5xl space-y-10">
            {found.firstSteps === null ? null : <FirstSteps steps={found.firstSteps} />}
            <WaitsOrNot waiting={found} territory={territory} />
            <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
              <CurrentCycles territory={found.territory} />
              <Deadlines deadlines={found.deadlines} />
            </div>
            <LastJobs />
          </div>
        )}
      </QueryView>
    </Page>
  );
}

type WaitsOrNotProps = { readonly waiting: WireWaiting; readonly territory: string | undefined };

function WaitsOrNot({ waiting: { items, firstSteps }, territory }: WaitsOrNotProps) {
  if (items.length > 0) return <WaitingList items={items} territory={territory} />;
  return firstSteps === null ? (
    <p className="text-ink-soft">
      <Trans>Nothing waits for you. What comes to wait is listed here, with what to do.</Trans>
    </p>
  ) : null;
}
