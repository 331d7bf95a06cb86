import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { keyOf, optional, type RawSearch } from '#web/lib/search-param.ts';
import { rootRoute } from './root-route.tsx';

const artists = createRoute({
  getParentRoute: () => rootRoute,
  path: '/artists',
  validateSearch: (raw: RawSearch) => optional({ panel: keyOf({ new: true })(raw['panel']) }),
  component: lazyRouteComponent(() => import('#web/features/artists/artists-page.tsx'), 'ArtistsPage'),
});
const artist = createRoute({
  getParentRoute: () => rootRoute,
  path: '/artists/$artistId',
  validateSearch: (raw: RawSearch) => optional({ panel: keyOf({ work: true })(raw['panel']) }),
  component: lazyRouteComponent(() => import('#web/features/artists/artist-page.tsx'), 'ArtistPage'),
});

/** Local artists and their works. */
export const artistRoutes = [artists, artist] as const;
