import { createRoute, lazyRouteComponent, type Register, type RootRoute } from '@tanstack/react-router';
import { keyOf, optional, type RawSearch } from '#web/ui/search-param.ts';

/** Which society parties belong to. */
export function affiliationRoute(root: RootRoute<Register>) {
  return createRoute({
    getParentRoute: () => root,
    path: '/affiliations',
    validateSearch: (raw: RawSearch) => optional({ panel: keyOf({ new: true })(raw['panel']) }),
    component: lazyRouteComponent(() => import('./affiliations-page.tsx'), 'AffiliationsPage'),
  });
}
