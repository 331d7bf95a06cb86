import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { listAgreements } from '#shared/contract/partners.ts';
import { listUnidentifiedSongs } from '#shared/contract/song-proposals.ts';
import { ask } from '#web/api/ask.ts';
import { askPages } from '#web/api/ask-pages.ts';
import { useSession } from '#web/api/session.ts';
import { FilterChoice } from '#web/ui/filter-choice.tsx';
import { FilterRow } from '#web/ui/filter-row.tsx';
import { FilterText } from '#web/ui/filter-text.tsx';
import { PagedList } from '#web/ui/paged-list.tsx';
import { QueryView } from '#web/ui/query-view.tsx';
import { useOpenRow } from '#web/ui/use-open-row.ts';
import { ProposePanel } from './propose-panel.tsx';
import { songColumns } from './song-columns.tsx';

const route = getRouteApi('/partners/$partnerId/songs');

/** What was played and nobody identified, in a territory of the partner’s agreements, to say what of it is its own. */
export function SongsPage() {
  const { partnerId } = route.useParams();
  const agreements = useQuery(ask(listAgreements, { params: { partnerId }, query: { limit: '200' } }));
  return (
    <QueryView query={agreements}>
      {({ items }) => {
        const territories = [...new Set(items.map(({ territory }) => territory))].toSorted();
        return <SongsIn partnerId={partnerId} territories={territories} />;
      }}
    </QueryView>
  );
}

type SongsInProps = { readonly partnerId: string; readonly territories: readonly string[] };

function SongsIn({ partnerId, territories }: SongsInProps) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const isOwn = useSession().partnerId === partnerId;
  const { q, song } = search;
  const territory = search.territory ?? territories[0];
  const songs = useInfiniteQuery({
    ...askPages(listUnidentifiedSongs, { query: { territory, q } }),
    // Songs are decided while one looks elsewhere.
    refetchOnMount: 'always',
  });
  const rows = songs.data?.pages.flatMap(({ items }) => items);
  const opened = useOpenRow(rows, (row) => row.song, song);
  const filter = (changed: Partial<typeof search>) =>
    navigate({ search: (before) => ({ ...before, ...changed }), replace: true });
  return (
    <>
      <FilterRow>
        {territories.length < 2 ? null : (
          <FilterChoice
            label={t`Territory`}
            choices={Object.fromEntries(territories.map((code) => [code, code]))}
            value={search.territory}
            onChange={(next) => filter({ territory: next })}
          />
        )}
        <FilterText label={t`Title or artist`} value={q} onChange={(next) => filter({ q: next })} />
      </FilterRow>
      <p className="mb-3 max-w-[72ch] text-table text-ink-soft">
        <Trans>
          As the logs of stations have them. “Held” is what locked cycles hold for a song at the most. Say
          which are yours: our people decide, and then its plays are credited.
        </Trans>
      </p>
      <PagedList
        query={songs}
        noun={t`songs`}
        list="unidentified-songs"
        columns={songColumns(isOwn)}
        keyOf={(row) => row.song}
        empty={t`Nothing waits: every song that was played has its work.`}
        clear={q === undefined ? undefined : () => filter({ q: undefined })}
      />
      {opened === undefined || !isOwn ? null : (
        <ProposePanel
          key={opened.song}
          partnerId={partnerId}
          song={opened}
          onClose={() => navigate({ search: ({ song: _song, ...before }) => before })}
        />
      )}
    </>
  );
}
