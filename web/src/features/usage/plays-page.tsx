import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { listAttributions } from '#shared/contract/usage.ts';
import { askPages } from '#web/api/ask-pages.ts';
import { ATTRIBUTION_STATUSES } from '#web/parts/usage/attribution-status.tsx';
import { UsageFrame } from '#web/parts/usage/usage-frame.tsx';
import { FilterChoice } from '#web/ui/filter-choice.tsx';
import { PagedList } from '#web/ui/paged-list.tsx';
import { playColumns } from './play-columns.tsx';
import { PlayPanel } from './play-panel.tsx';
import { UsageFilters } from './usage-filters.tsx';

const route = getRouteApi('/usage/plays');

/** Plays and what they were attributed to. */
export function PlaysPage() {
  const { play, ...query } = route.useSearch();
  const navigate = route.useNavigate();
  const plays = useInfiniteQuery(askPages(listAttributions, { query }));
  const filter = (changed: Partial<typeof query>) =>
    navigate({ search: { ...query, ...changed }, replace: true });
  const filtered = Object.values(query).some((value) => value !== undefined);
  const open = plays.data?.pages.flatMap((page) => page.items).find(({ id }) => id === play);
  return (
    <UsageFrame>
      <UsageFilters values={query} onChange={filter}>
        <FilterChoice
          label="Attribution"
          choices={ATTRIBUTION_STATUSES}
          value={query.status}
          onChange={(status) => filter({ status })}
        />
      </UsageFilters>
      <PagedList
        query={plays}
        noun="plays"
        columns={playColumns}
        keyOf={(found) => found.id}
        empty="No plays in the last 31 days. Set “From” to see earlier ones, or upload a play log of a station."
        clear={filtered ? () => navigate({ search: {} }) : undefined}
      />
      {open === undefined ? null : (
        <PlayPanel key={open.id} play={open} onClose={() => navigate({ search: query })} />
      )}
    </UsageFrame>
  );
}
