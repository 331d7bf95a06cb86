import { t } from '@lingui/core/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { listSongDecisions } from '#shared/contract/matching.ts';
import { askPages } from '#web/api/ask-pages.ts';
import { Desk } from '#web/ui/desk.tsx';
import { PagedList } from '#web/ui/paged-list.tsx';
import { useOpenRow } from '#web/ui/use-open-row.ts';
import { decidedColumns } from './decided-columns.tsx';
import { DecidedSong } from './decided-song.tsx';
import { SongGone } from './song-gone.tsx';

const route = getRouteApi('/usage');

/** What people decided about titles and artists, the newest first, and beside it the one that is open. */
export function DecidedSongs() {
  const { song } = route.useSearch();
  const navigate = route.useNavigate();
  const decisions = useInfiniteQuery({ ...askPages(listSongDecisions), refetchOnMount: 'always' });
  const rows = decisions.data?.pages.flatMap(({ items }) => items);
  const opened = useOpenRow(rows, ({ id }) => id, song);
  const close = () => navigate({ search: ({ song: _song, ...before }) => before });
  return (
    <>
      <p className="mb-3 max-w-[72ch] text-table text-ink-soft">
        {t`A decision holds for later plays of the same title and artist too. Those about a single play are among all plays.`}
      </p>
      <Desk
        open={decisions.data === undefined ? undefined : song}
        list={
          <PagedList
            query={decisions}
            noun={t`decisions`}
            columns={decidedColumns(song)}
            keyOf={({ id }) => id}
            empty={t`Nobody has decided about a song yet.`}
          />
        }
      >
        {opened === undefined ? (
          <SongGone onClose={close} />
        ) : (
          <DecidedSong key={opened.id} decision={opened} onClose={close} />
        )}
      </Desk>
    </>
  );
}
