import { t } from '@lingui/core/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { createArtist, listArtists } from '#shared/contract/artists.ts';
import { askPages } from '#web/api/ask-pages.ts';
import type { RowOf } from '#web/api/row-of.ts';
import { useMay } from '#web/api/use-may.ts';
import { SectionFrame } from '#web/sections/section-frame.tsx';
import { buttonClass } from '#web/ui/button-class.ts';
import type { Column } from '#web/ui/column.ts';
import { PagedList } from '#web/ui/paged-list.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import { NewArtistPanel } from './new-artist-panel.tsx';

const columns: readonly Column<RowOf<typeof listArtists>>[] = [
  {
    heading: t`Artist`,
    value: ({ name }) => name,
    cell: (artist) => (
      <Link to="/artists/$artistId" params={{ artistId: artist.id }} className={textLinkClass}>
        {artist.name}
      </Link>
    ),
  },
  { heading: t`Reference`, value: ({ reference }) => reference, cell: (artist) => artist.reference },
  { heading: t`Email`, value: ({ email }) => email, cell: (artist) => artist.email, wideOnly: true },
  {
    heading: t`IPI`,
    value: ({ ipi }) => ipi,
    cell: (artist) => artist.ipi ?? '–',
    numeric: true,
    wideOnly: true,
  },
];
const route = getRouteApi('/artists');

/** Local artists, who are paid directly. */
export function ArtistsPage() {
  const artists = useInfiniteQuery(askPages(listArtists));
  const { panel } = route.useSearch();
  const mayAdd = useMay(createArtist);
  const add = (
    <Link to="/artists" search={{ panel: 'new' }} className={buttonClass('primary')}>
      {t`Add artist`}
    </Link>
  );
  return (
    <SectionFrame section="artists" action={mayAdd ? add : null}>
      <PagedList
        query={artists}
        noun={t`artists`}
        columns={columns}
        keyOf={(artist) => artist.id}
        empty={t`No artist yet. Add one, then register their works with shares.`}
        emptyAction={mayAdd ? add : null}
      />
      {panel === 'new' && mayAdd ? <NewArtistPanel /> : null}
    </SectionFrame>
  );
}
