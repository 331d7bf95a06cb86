import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { linkPlay, listUnmatched } from '#shared/contract/usage.ts';
import { askPages } from '#web/lib/ask-pages.ts';
import { useMay } from '#web/lib/use-may.ts';
import { PagedList } from '#web/ui/paged-list.tsx';
import { LinkPanel } from './link-panel.tsx';
import { unmatchedColumns } from './unmatched-columns.tsx';
import { UsageFilters } from './usage-filters.tsx';
import { UsageFrame } from './usage-frame.tsx';

const route = getRouteApi('/usage');

/** Plays without a work, each with the works it may have been. */
export function UnmatchedPage() {
  const { play, ...query } = route.useSearch();
  const navigate = route.useNavigate();
  const unmatched = useInfiniteQuery(askPages(listUnmatched, { query }));
  const mayLink = useMay(linkPlay);
  const close = () => navigate({ search: query });
  const filtered = Object.values(query).some((value) => value !== undefined);
  const open = unmatched.data?.pages.flatMap((page) => page.items).find(({ id }) => id === play);
  return (
    <UsageFrame>
      <UsageFilters
        values={query}
        onChange={(changed) => navigate({ search: { ...query, ...changed }, replace: true })}
      />
      <PagedList
        query={unmatched}
        noun="plays"
        columns={unmatchedColumns}
        keyOf={(found) => found.id}
        empty="Every play has its work. Upload a play log to go on."
        clear={filtered ? () => navigate({ search: {} }) : undefined}
      />
      {open !== undefined && mayLink ? <LinkPanel key={open.id} play={open} onClose={close} /> : null}
    </UsageFrame>
  );
}
