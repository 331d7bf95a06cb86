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
    heading: 'Artist',
    cell: (artist) => (
      <Link to="/artists/$artistId" params={{ artistId: artist.id }} className={textLinkClass}>
        {artist.name}
      </Link>
    ),
  },
  { heading: 'Reference', cell: (artist) => artist.reference },
  { heading: 'Email', cell: (artist) => artist.email, wideOnly: true },
  { heading: 'IPI', cell: (artist) => artist.ipi ?? '–', numeric: true, wideOnly: true },
];
const route = getRouteApi('/artists');

/** Local artists, who are paid directly. */
export function ArtistsPage() {
  const artists = useInfiniteQuery(askPages(listArtists));
  const { panel } = route.useSearch();
  const mayAdd = useMay(createArtist);
  const add = (
    <Link to="/artists" search={{ panel: 'new' }} className={buttonClass('primary')}>
      Add artist
    </Link>
  );
  return (
    <SectionFrame section="artists" action={mayAdd ? add : null}>
      <PagedList
        query={artists}
        noun="artists"
        columns={columns}
        keyOf={(artist) => artist.id}
        empty="No artist yet. Add one, then register their works with shares."
        emptyAction={mayAdd ? add : null}
      />
      {panel === 'new' && mayAdd ? <NewArtistPanel /> : null}
    </SectionFrame>
  );
}
