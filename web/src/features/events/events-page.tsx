import { t } from '@lingui/core/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { listEvents } from '#shared/contract/events.ts';
import { askPages } from '#web/api/ask-pages.ts';
import { FilterCycle } from '#web/parts/cycles/filter-cycle.tsx';
import { SectionFrame } from '#web/sections/section-frame.tsx';
import { FilterChoice } from '#web/ui/filter-choice.tsx';
import { FilterRow } from '#web/ui/filter-row.tsx';
import { FilterTerritory, wholeTerritory } from '#web/ui/filter-territory.tsx';
import { PagedList } from '#web/ui/paged-list.tsx';
import { eventColumns } from './event-columns.tsx';
import { EVENT_KINDS, EVENT_STATUSES } from './event-words.ts';

const route = getRouteApi('/events');

/** What became known after a lock, the newest first, with the cycles that it corrects and the close that settles it. */
export function EventsPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  // What is still being typed is no territory yet.
  const territory = wholeTerritory(search.territory);
  const events = useInfiniteQuery(askPages(listEvents, { query: { ...search, territory } }));
  const filter = (changed: Partial<typeof search>) =>
    navigate({ search: (before) => ({ ...before, ...changed }), replace: true });
  const clear = () => navigate({ search: {} });
  const filtered = Object.values(search).some((value) => value !== undefined);
  return (
    <SectionFrame section="cycles">
      <p className="mb-4 max-w-[72ch] text-ink-soft">
        {t`A locked line never changes. What becomes known later is numbered here, and the next close of the territory turns it into corrections.`}
      </p>
      <FilterRow clear={clear}>
        <FilterTerritory value={search.territory} onChange={(territory) => filter({ territory })} />
        <FilterCycle
          label={t`Corrects`}
          territory={territory}
          value={search.cycleId}
          onChange={(cycleId) => filter({ cycleId })}
        />
        <FilterChoice
          label={t`Kind`}
          choices={EVENT_KINDS}
          value={search.kind}
          onChange={(kind) => filter({ kind })}
        />
        <FilterChoice
          label={t`Status`}
          choices={EVENT_STATUSES}
          value={search.status}
          onChange={(status) => filter({ status })}
        />
      </FilterRow>
      <PagedList
        query={events}
        noun={t`events`}
        columns={eventColumns}
        keyOf={({ territory: of, number }) => `${of} ${number}`}
        empty={t`Nothing became known after a lock yet: late plays, links, decided shares, agreements, affiliations and revised licences are listed here.`}
        clear={filtered ? clear : undefined}
      />
    </SectionFrame>
  );
}
