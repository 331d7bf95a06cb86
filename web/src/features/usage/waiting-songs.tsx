import { t } from '@lingui/core/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useRef } from 'react';
import { listWaitingSongs } from '#shared/contract/usage.ts';
import { askPages } from '#web/api/ask-pages.ts';
import { Desk } from '#web/ui/desk.tsx';
import { focusFirstRow } from '#web/ui/focus-first-row.ts';
import { PagedList } from '#web/ui/paged-list.tsx';
import { useOpenRow } from '#web/ui/use-open-row.ts';
import { useShortcuts } from '#web/ui/use-shortcuts.ts';
import { nextSong, songBeside } from './next-song.ts';
import { songColumns } from './song-columns.tsx';
import { SongGone } from './song-gone.tsx';
import { SongReview } from './song-review.tsx';
import { UsageFilters } from './usage-filters.tsx';

const route = getRouteApi('/usage');
const EMPTY = {
  open: t`Nothing waits in open cycles: every play has its work. Upload a play log to go on.`,
  locked: t`Nothing waits in locked cycles: every play has its work.`,
} as const;

/** Songs that wait, those that hold the most money first, and beside them the one that is open with its decision. */
export function WaitingSongs({ cycles }: { readonly cycles: 'open' | 'locked' }) {
  const { song, create, panel: _panel, show, ...query } = route.useSearch();
  const navigate = route.useNavigate();
  const songs = useInfiniteQuery({
    ...askPages(listWaitingSongs, { query: { ...query, cycles } }),
    // A job may have changed the queue since it was last seen.
    refetchOnMount: 'always',
  });
  const rows = songs.data?.pages.flatMap(({ items }) => items);
  const opened = useOpenRow(rows, ({ playId }) => playId, song);
  const place = useRef<HTMLDivElement>(null);
  const goToRows = () => (song === undefined ? focusFirstRow(place.current) : undefined);
  useShortcuts({ j: goToRows, k: goToRows }, place);
  const open = (next: string | undefined) =>
    next === undefined
      ? undefined
      : navigate({ search: ({ create: _create, ...before }) => ({ ...before, song: next }), replace: true });
  const close = () => navigate({ search: ({ song: _song, create: _create, ...before }) => before });
  const clear = () => navigate({ search: { show } });
  const filtered = Object.values(query).some((value) => value !== undefined);
  return (
    <div ref={place}>
      {/* On a narrow screen an open song takes the page. */}
      <div className={song === undefined ? '' : 'max-lg:hidden'}>
        <UsageFilters
          values={query}
          onChange={(changed) => navigate({ search: (before) => ({ ...before, ...changed }), replace: true })}
          onClear={() => navigate({ search: ({ show: part, song: row }) => ({ show: part, song: row }) })}
        />
        <p className="mb-3 max-w-[72ch] text-table text-ink-soft">
          {t`“Expected” is what the plays would be worth at the last cycle’s point values; in a locked cycle never more than it holds for them.`}
        </p>
      </div>
      <Desk
        open={songs.data === undefined ? undefined : song}
        list={
          <PagedList
            query={songs}
            noun={t`songs`}
            columns={songColumns(song)}
            keyOf={({ playId }) => playId}
            empty={EMPTY[cycles]}
            clear={filtered ? clear : undefined}
          />
        }
      >
        {opened === undefined ? (
          <SongGone onClose={close} />
        ) : (
          <SongReview
            key={opened.playId}
            song={opened}
            isRegistering={create === true}
            onDecided={() => {
              const next = nextSong(rows ?? [], opened.playId);
              if (next === undefined) close();
              else open(next);
            }}
            onMove={(by) => open(songBeside(rows ?? [], opened.playId, { by }))}
            onClose={close}
          />
        )}
      </Desk>
    </div>
  );
}
