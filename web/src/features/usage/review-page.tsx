import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { listWaitingSongs, rematchPlays } from '#shared/contract/usage.ts';
import { askPages } from '#web/api/ask-pages.ts';
import { useMay } from '#web/api/use-may.ts';
import { UsageFrame } from '#web/parts/usage/usage-frame.tsx';
import { buttonClass } from '#web/ui/button-class.ts';
import { focusFirstRow } from '#web/ui/focus-first-row.ts';
import { PagedList } from '#web/ui/paged-list.tsx';
import { useShortcuts } from '#web/ui/use-shortcuts.ts';
import { RematchPanel } from './rematch-panel.tsx';
import { songColumns } from './song-columns.tsx';
import { SongPanel } from './song-panel.tsx';
import { UsageFilters } from './usage-filters.tsx';

const route = getRouteApi('/usage');

/** What waits for a person: plays by title and artist, those that hold the most money first. */
export function ReviewPage() {
  const { song, create, panel, ...query } = route.useSearch();
  const navigate = route.useNavigate();
  const songs = useInfiniteQuery({
    ...askPages(listWaitingSongs, { query }),
    // A job may have changed the queue since it was last seen.
    refetchOnMount: 'always',
  });
  const mayRematch = useMay(rematchPlays);
  const place = useRef<HTMLDivElement>(null);
  const goToRows = () => focusFirstRow(place.current);
  useShortcuts({ j: goToRows, k: goToRows }, place);
  const filtered = Object.values(query).some((value) => value !== undefined);
  const again = (
    <Link to="/usage" search={{ ...query, panel: 'rematch' }} className={buttonClass('plain')}>
      Match again
    </Link>
  );
  return (
    <UsageFrame action={mayRematch ? again : null}>
      <UsageFilters
        values={query}
        onChange={(changed) => navigate({ search: (before) => ({ ...before, ...changed }), replace: true })}
        onClear={() => navigate({ search: {} })}
      />
      <p className="mb-3 max-w-[72ch] text-table text-ink-soft">
        “Expected” is what the plays would be worth at the last cycle’s point values.
      </p>
      <div ref={place}>
        <PagedList
          query={songs}
          noun="songs"
          columns={songColumns}
          keyOf={(found) => found.playId}
          empty="Nothing waits: every play has its work. Upload a play log to go on."
          clear={filtered ? () => navigate({ search: {} }) : undefined}
        />
      </div>
      {song === undefined || songs.data === undefined ? null : (
        <SongPanel
          songs={songs.data.pages.flatMap((page) => page.items)}
          playId={song}
          isRegistering={create === true}
          onMove={(next) => navigate({ search: { ...query, song: next }, replace: true })}
          onClose={() => navigate({ search: query })}
        />
      )}
      {panel === 'rematch' && mayRematch ? (
        <RematchPanel territory={query.territory} onClose={() => navigate({ search: query })} />
      ) : null}
    </UsageFrame>
  );
}
