import { createRoute, lazyRouteComponent, type Register, type RootRoute } from '@tanstack/react-router';
import { keyOf, optional, type RawSearch, text } from '#web/ui/search-param.ts';

/** How plays are matched to works. */
export function matchingRoute(root: RootRoute<Register>) {
  return createRoute({
    getParentRoute: () => root,
    path: '/usage/matching',
    validateSearch: (raw: RawSearch) =>
      optional({
        panel: keyOf({ build: true, bands: true, propose: true })(raw['panel']),
        scope: text(raw['scope']),
        refit: text(raw['refit']),
        act: keyOf({ remove: true, accept: true })(raw['act']),
      }),
    component: lazyRouteComponent(() => import('./matching-page.tsx'), 'MatchingPage'),
  });
}
