import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { createCycle, listCycles } from '#shared/contract/cycles.ts';
import { CYCLE } from '#shared/machines/cycle.ts';
import { labelsOf } from '#shared/machines/machine.ts';
import { askPages } from '#web/api/ask-pages.ts';
import { useMay } from '#web/api/use-may.ts';
import { SectionFrame } from '#web/sections/section-frame.tsx';
import { buttonClass } from '#web/ui/button-class.ts';
import { FilterChoice } from '#web/ui/filter-choice.tsx';
import { FilterRow } from '#web/ui/filter-row.tsx';
import { PagedList } from '#web/ui/paged-list.tsx';
import { cycleColumns } from './cycle-columns.tsx';
import { NewCyclePanel } from './new-cycle-panel.tsx';

const route = getRouteApi('/cycles');

/** Royalty cycles, newest first. */
export function CyclesPage() {
  const { status, panel } = route.useSearch();
  const navigate = route.useNavigate();
  const cycles = useInfiniteQuery(askPages(listCycles, { query: { status } }));
  const mayOpen = useMay(createCycle);
  const open = (
    <Link to="/cycles" search={{ status, panel: 'new' }} className={buttonClass('primary')}>
      Open cycle
    </Link>
  );
  return (
    <SectionFrame
      section="cycles"
      action={
        <>
          <Link to="/compare" className={buttonClass('plain')}>
            Compare
          </Link>
          {mayOpen ? open : null}
        </>
      }
    >
      <FilterRow>
        <FilterChoice
          label="Status"
          choices={labelsOf(CYCLE.states)}
          value={status}
          onChange={(next) => navigate({ search: { status: next } })}
        />
      </FilterRow>
      <PagedList
        query={cycles}
        noun="cycles"
        columns={cycleColumns}
        keyOf={(cycle) => cycle.id}
        empty="No cycle yet. Open one for the quarter; plays of its days are shared out when it closes."
        emptyAction={mayOpen ? open : null}
        clear={status === undefined ? undefined : () => navigate({ search: {} })}
      />
      {panel === 'new' && mayOpen ? <NewCyclePanel /> : null}
    </SectionFrame>
  );
}
