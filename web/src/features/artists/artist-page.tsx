import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { createLocalWork, listLocalWorks, readArtist, updateArtist } from '#shared/contract/artists.ts';
import type { WireReplyOf } from '#shared/contract/route.ts';
import { ask } from '#web/api/ask.ts';
import { askPages } from '#web/api/ask-pages.ts';
import { useMay } from '#web/api/use-may.ts';
import { accountApis } from '#web/parts/payment-accounts/account-api.ts';
import { PaymentAccounts } from '#web/parts/payment-accounts/payment-accounts.tsx';
import { buttonClass } from '#web/ui/button-class.ts';
import { Facts } from '#web/ui/facts.tsx';
import { Page } from '#web/ui/page.tsx';
import { PagedList } from '#web/ui/paged-list.tsx';
import { QueryView } from '#web/ui/query-view.tsx';
import { Section } from '#web/ui/section.tsx';
import { ArtistEarnings } from './artist-earnings.tsx';
import { ArtistFigures } from './artist-figures.tsx';
import { ArtistHeld } from './artist-held.tsx';
import { EditArtistPanel } from './edit-artist-panel.tsx';
import { localWorkColumns } from './local-work-columns.tsx';
import { NewWorkPanel } from './new-work-panel.tsx';

const route = getRouteApi('/artists/$artistId');

/** One local artist: earnings by cycle with works and statements, what is held, registered works, and the account. */
export function ArtistPage() {
  const params = route.useParams();
  const artist = useQuery(ask(readArtist, { params }));
  return <QueryView query={artist}>{(found) => <Artist artist={found} />}</QueryView>;
}

function Artist({ artist }: { readonly artist: WireReplyOf<typeof readArtist> }) {
  const { id: artistId, name, reference, email, ipi } = artist;
  const params = { artistId };
  const { panel, cycle, accountAct, account } = route.useSearch();
  const navigate = route.useNavigate();
  const works = useInfiniteQuery(askPages(listLocalWorks, { params }));
  const mayAdd = useMay(createLocalWork);
  const mayEdit = useMay(updateArtist);
  const add = (
    <Link
      to="/artists/$artistId"
      params={params}
      search={(before) => ({ ...before, panel: 'work' })}
      className={buttonClass('primary')}
    >
      <Trans>Register work</Trans>
    </Link>
  );
  const edit = (
    <Link
      to="/artists/$artistId"
      params={params}
      search={(before) => ({ ...before, panel: 'edit' })}
      className={buttonClass('plain')}
    >
      <Trans>Edit artist</Trans>
    </Link>
  );
  return (
    <Page
      title={name}
      eyebrow={reference}
      action={
        <>
          {mayEdit ? edit : null}
          {mayAdd ? add : null}
        </>
      }
    >
      <div className="space-y-10">
        <div className="space-y-4">
          <ArtistFigures artistId={artistId} payeeRef={`artist:${reference}`} />
          <Facts
            facts={[
              [t`Email`, email],
              ['IPI', ipi],
            ]}
          />
        </div>
        <ArtistEarnings artist={artist} cycleId={cycle} />
        <ArtistHeld artist={artist} />
        <Section title={t`Registered works`}>
          <PagedList
            query={works}
            noun={t`works`}
            list="local-works"
            columns={localWorkColumns}
            keyOf={(work) => work.id}
            empty={t`No works yet. Register the first one with its shares; plays of it are then paid out directly.`}
            emptyAction={mayAdd ? add : null}
          />
        </Section>
        <PaymentAccounts
          api={accountApis.artist}
          payee={artist}
          open={{ accountAct, account }}
          onOpen={(search) => navigate({ search })}
        />
      </div>
      {panel === 'edit' && mayEdit ? <EditArtistPanel artist={artist} /> : null}
      {panel === 'work' && mayAdd ? <NewWorkPanel reference={reference} /> : null}
    </Page>
  );
}
