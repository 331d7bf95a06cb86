import { t } from '@lingui/core/macro';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { listAttributions } from '#shared/contract/usage.ts';
import { askPages } from '#web/api/ask-pages.ts';
import { formatDate } from '#web/format/format-date.ts';
import { askCycles } from '#web/parts/cycles/ask-cycles.ts';
import { FilterPartner } from '#web/parts/partners/filter-partner.tsx';
import { ATTRIBUTION_STATUSES } from '#web/parts/usage/attribution-status.tsx';
import { UsageFrame } from '#web/parts/usage/usage-frame.tsx';
import { FilterChoice } from '#web/ui/filter-choice.tsx';
import { PagedList } from '#web/ui/paged-list.tsx';
import { useOpenRow } from '#web/ui/use-open-row.ts';
import { latestStart } from './latest-start.ts';
import { playColumns } from './play-columns.tsx';
import { PlayPanel } from './play-panel.tsx';
import { UsageFilters } from './usage-filters.tsx';

const route = getRouteApi('/usage/plays');

/** Plays and what they were attributed to: of the period asked for, else since the latest cycle begins. */
export function PlaysPage() {
  const { play, ...query } = route.useSearch();
  const navigate = route.useNavigate();
  const isOpen = query.from === undefined && query.to === undefined;
  const cycles = useQuery({ ...askCycles(), enabled: isOpen });
  const since = isOpen ? latestStart(cycles.data?.items ?? []) : undefined;
  const plays = useInfiniteQuery({
    ...askPages(listAttributions, { query: { ...query, ...(isOpen && { from: since }) } }),
    enabled: !isOpen || !cycles.isPending,
  });
  const filter = (changed: Partial<typeof query>) =>
    navigate({ search: (before) => ({ ...before, ...changed }), replace: true });
  const clear = () => navigate({ search: {} });
  const filtered = Object.values(query).some((value) => value !== undefined);
  const open = useOpenRow(
    plays.data?.pages.flatMap((page) => page.items),
    ({ id }) => id,
    play,
  );
  const day = since === undefined ? '' : formatDate(since);
  return (
    <UsageFrame>
      <UsageFilters values={query} onChange={filter} onClear={clear}>
        <FilterChoice
          label={t`Attribution`}
          choices={ATTRIBUTION_STATUSES}
          value={query.status}
          onChange={(status) => filter({ status })}
        />
        <FilterPartner
          label={t`Delivered by`}
          value={query.partnerId}
          onChange={(partnerId) => filter({ partnerId })}
        />
      </UsageFilters>
      {since === undefined ? null : (
        <p className="mb-3 text-table text-ink-soft">{t`Plays since ${day}, when the latest cycle begins. Set a period to see others.`}</p>
      )}
      <PagedList
        query={plays}
        noun={t`plays`}
        columns={playColumns}
        keyOf={(found) => found.id}
        empty={t`No plays in this time. Set a period to see others, or upload a play log of a station.`}
        clear={filtered ? clear : undefined}
      />
      {open === undefined ? null : (
        <PlayPanel key={open.id} play={open} onClose={() => navigate({ search: query })} />
      )}
    </UsageFrame>
  );
}
