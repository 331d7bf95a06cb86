import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { createCycle, listCycles } from '#shared/contract/cycles.ts';
import { askPages } from '#web/api/ask-pages.ts';
import { useMay } from '#web/api/use-may.ts';
import { CYCLE_STATES } from '#web/parts/cycles/cycle-states.ts';
import { FilterPartner } from '#web/parts/partners/filter-partner.tsx';
import { SectionFrame } from '#web/sections/section-frame.tsx';
import { buttonClass } from '#web/ui/button-class.ts';
import { FilterChoice } from '#web/ui/filter-choice.tsx';
import { FilterPeriod } from '#web/ui/filter-period.tsx';
import { FilterRow } from '#web/ui/filter-row.tsx';
import { FilterTerritory, wholeTerritory } from '#web/ui/filter-territory.tsx';
import { PagedList } from '#web/ui/paged-list.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { cycleColumns } from './cycle-columns.tsx';

const NewCyclePanel = lazy(async () => ({
  default: (await import('./new-cycle-panel.tsx')).NewCyclePanel,
}));
const route = getRouteApi('/cycles');
const PartnerCycleList = lazy(async () => {
  const { PartnerCycleList: List } = await import('./partner-cycle-list.tsx');
  return { default: List };
});

/** Royalty cycles, newest first, by territory, period and status; or what they came to for one partner. */
export function CyclesPage() {
  const { panel, partnerId, ...query } = route.useSearch();
  const navigate = route.useNavigate();
  const narrow = (changed: Partial<typeof query> & { readonly partnerId?: string | undefined }) =>
    navigate({ search: { ...query, partnerId, ...changed }, replace: true });
  const territory = wholeTerritory(query.territory);
  const cycles = useInfiniteQuery({
    ...askPages(listCycles, { query: { ...query, territory } }),
    enabled: partnerId === undefined,
  });
  const mayOpen = useMay(createCycle);
  const clear = Object.values(query).every((value) => value === undefined)
    ? undefined
    : () => navigate({ search: { partnerId } });
  const open = (
    <Link to="/cycles" search={{ ...query, partnerId, panel: 'new' }} className={buttonClass('primary')}>
      <Trans>Open cycle</Trans>
    </Link>
  );
  return (
    <SectionFrame
      section="cycles"
      action={
        <>
          <Link to="/compare" className={buttonClass('plain')}>
            <Trans>Compare</Trans>
          </Link>
          {mayOpen ? open : null}
        </>
      }
    >
      <FilterRow>
        <FilterTerritory value={query.territory} onChange={(next) => narrow({ territory: next })} />
        <FilterPeriod value={query} onChange={narrow} />
        <FilterPartner
          label={t`Partner`}
          value={partnerId}
          onChange={(next) => narrow({ partnerId: next })}
        />
        <FilterChoice
          label={t`Status`}
          choices={CYCLE_STATES}
          value={query.status}
          onChange={(status) => narrow({ status })}
        />
      </FilterRow>
      {partnerId === undefined ? (
        <PagedList
          query={cycles}
          noun={t`cycles`}
          columns={cycleColumns}
          keyOf={(cycle) => cycle.id}
          empty={t`No cycle yet. Open one for the quarter; plays of its days are shared out when it closes.`}
          emptyAction={mayOpen ? open : null}
          clear={clear}
        />
      ) : (
        <Suspense fallback={<Skeleton />}>
          <PartnerCycleList partnerId={partnerId} narrowing={{ ...query, territory }} clear={clear} />
        </Suspense>
      )}
      {panel === 'new' && mayOpen ? (
        <Suspense>
          <NewCyclePanel />
        </Suspense>
      ) : null}
    </SectionFrame>
  );
}
