import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { keyOf, optional, type RawSearch, text } from '#web/lib/search-param.ts';
import { rootRoute } from './root-route.tsx';

const panelOf = (raw: RawSearch) => keyOf({ new: true })(raw['panel']);

const stations = createRoute({
  getParentRoute: () => rootRoute,
  path: '/licensing',
  validateSearch: (raw: RawSearch) => optional({ panel: panelOf(raw) }),
  component: lazyRouteComponent(() => import('#web/features/licensing/stations-page.tsx'), 'StationsPage'),
});
const tariffs = createRoute({
  getParentRoute: () => rootRoute,
  path: '/licensing/tariffs',
  validateSearch: (raw: RawSearch) => optional({ panel: panelOf(raw) }),
  component: lazyRouteComponent(() => import('#web/features/licensing/tariffs-page.tsx'), 'TariffsPage'),
});
const licences = createRoute({
  getParentRoute: () => rootRoute,
  path: '/licensing/licences',
  validateSearch: (raw: RawSearch) => optional({ panel: panelOf(raw), stationId: text(raw['stationId']) }),
  component: lazyRouteComponent(() => import('#web/features/licensing/licences-page.tsx'), 'LicencesPage'),
});

/** Stations, what they pay, and for when. */
export const licensingRoutes = [stations, tariffs, licences] as const;
