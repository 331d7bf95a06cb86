import { createRoute, lazyRouteComponent, type Register, type RootRoute } from '@tanstack/react-router';
import { ACCOUNT_ACTS } from '#web/parts/payment-accounts/account-acts.ts';
import { keyOf, optional, type RawSearch, text } from '#web/ui/search-param.ts';

/** Local artists and their works. */
export function artistRoutes(root: RootRoute<Register>) {
  const artists = createRoute({
    getParentRoute: () => root,
    path: '/artists',
    validateSearch: (raw: RawSearch) => optional({ panel: keyOf({ new: true })(raw['panel']) }),
    component: lazyRouteComponent(() => import('./artists-page.tsx'), 'ArtistsPage'),
  });
  const artist = createRoute({
    getParentRoute: () => root,
    path: '/artists/$artistId',
    validateSearch: (raw: RawSearch) =>
      optional({
        panel: keyOf({ edit: true, work: true })(raw['panel']),
        cycle: text(raw['cycle']),
        accountAct: keyOf(ACCOUNT_ACTS)(raw['accountAct']),
        account: text(raw['account']),
      }),
    component: lazyRouteComponent(() => import('./artist-page.tsx'), 'ArtistPage'),
  });
  return [artists, artist] as const;
}
