import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { createLocalWork, listArtists, listLocalWorks, updateArtist } from '#shared/contract/artists.ts';
import { ask } from '#web/api/ask.ts';
import { askPages } from '#web/api/ask-pages.ts';
import { useMay } from '#web/api/use-may.ts';
import { accountApis } from '#web/parts/payment-accounts/account-api.ts';
import { PaymentAccounts } from '#web/parts/payment-accounts/payment-accounts.tsx';
import { buttonClass } from '#web/ui/button-class.ts';
import { Facts } from '#web/ui/facts.tsx';
import { Page } from '#web/ui/page.tsx';
import { PagedList } from '#web/ui/paged-list.tsx';
import { EditArtistPanel } from './edit-artist-panel.tsx';
import { localWorkColumns } from './local-work-columns.tsx';
import { NewWorkPanel } from './new-work-panel.tsx';

const route = getRouteApi('/artists/$artistId');
const MOST_ARTISTS = 200;

/** One local artist and the works in which they share. */
export function ArtistPage() {
  const params = route.useParams();
  const { panel, accountAct, account } = route.useSearch();
  const navigate = route.useNavigate();
  const artists = useQuery(ask(listArtists, { query: { limit: MOST_ARTISTS } }));
  const works = useInfiniteQuery(askPages(listLocalWorks, { params }));
  const mayAdd = useMay(createLocalWork);
  const mayEdit = useMay(updateArtist);
  const artist = artists.data?.items.find(({ id }) => id === params.artistId);
  const add = (
    <Link
      to="/artists/$artistId"
      params={params}
      search={{ panel: 'work' }}
      className={buttonClass('primary')}
    >
      Register work
    </Link>
  );
  const edit = (
    <Link to="/artists/$artistId" params={params} search={{ panel: 'edit' }} className={buttonClass('plain')}>
      Edit artist
    </Link>
  );
  return (
    <Page
      title={artist?.name ?? 'Local artist'}
      eyebrow={artist?.reference}
      action={
        <>
          {mayEdit ? edit : null}
          {mayAdd ? add : null}
        </>
      }
    >
      <div className="pb-6">
        <Facts
          facts={[
            ['Email', artist?.email],
            ['IPI', artist?.ipi],
          ]}
        />
      </div>
      <PagedList
        query={works}
        noun="works"
        columns={localWorkColumns}
        keyOf={(work) => work.id}
        empty="No works yet. Register the first one with its shares; plays of it are then paid out directly."
        emptyAction={mayAdd ? add : null}
      />
      {artist === undefined ? null : (
        <div className="pt-8">
          <PaymentAccounts
            api={accountApis.artist}
            payee={artist}
            open={{ accountAct, account }}
            onOpen={(search) => navigate({ search })}
          />
        </div>
      )}
      {panel === 'edit' && mayEdit && artist !== undefined ? <EditArtistPanel artist={artist} /> : null}
      {panel === 'work' && mayAdd ? <NewWorkPanel reference={artist?.reference ?? ''} /> : null}
    </Page>
  );
}
