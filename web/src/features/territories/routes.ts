import { createRoute, lazyRouteComponent, type Register, type RootRoute } from '@tanstack/react-router';
import { keyOf, optional, type RawSearch, text } from '#web/ui/search-param.ts';

/** What holds in a territory; it stands beside the tariffs. */
export function territoryRoute(root: RootRoute<Register>) {
  return createRoute({
    getParentRoute: () => root,
    path: '/licensing/territory',
    validateSearch: (raw: RawSearch) =>
      optional({ territory: text(raw['territory']), panel: keyOf({ edit: true })(raw['panel']) }),
    component: lazyRouteComponent(() => import('./territory-page.tsx'), 'TerritoryPage'),
  });
}
