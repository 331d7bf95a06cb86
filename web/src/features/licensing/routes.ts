import { createRoute, lazyRouteComponent, type Register, type RootRoute } from '@tanstack/react-router';
import { keyOf, optional, type RawSearch, text } from '#web/ui/search-param.ts';

const panelOf = (raw: RawSearch) => keyOf({ new: true })(raw['panel']);

/** Stations, what they pay, and for when. */
export function licensingRoutes(root: RootRoute<Register>) {
  const stations = createRoute({
    getParentRoute: () => root,
    path: '/licensing',
    validateSearch: (raw: RawSearch) => optional({ panel: panelOf(raw) }),
    component: lazyRouteComponent(() => import('./stations-page.tsx'), 'StationsPage'),
  });
  const tariffs = createRoute({
    getParentRoute: () => root,
    path: '/licensing/tariffs',
    validateSearch: (raw: RawSearch) => optional({ panel: panelOf(raw) }),
    component: lazyRouteComponent(() => import('./tariffs-page.tsx'), 'TariffsPage'),
  });
  const licences = createRoute({
    getParentRoute: () => root,
    path: '/licensing/licences',
    validateSearch: (raw: RawSearch) =>
      optional({
        panel: keyOf({ new: true, revise: true })(raw['panel']),
        licence: text(raw['licence']),
        stationId: text(raw['stationId']),
      }),
    component: lazyRouteComponent(() => import('./licences-page.tsx'), 'LicencesPage'),
  });
  return [stations, tariffs, licences] as const;
}
