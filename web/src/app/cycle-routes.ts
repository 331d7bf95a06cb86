import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { CycleStatus } from '#shared/schemas/cycles.ts';
import { keyOf, optional, type RawSearch, text } from '#web/lib/search-param.ts';
import { rootRoute } from './root-route.tsx';

const STATUSES: Readonly<Record<CycleStatus, true>> = {
  Open: true,
  Closing: true,
  Locked: true,
  Invoiced: true,
  Remitted: true,
};

const cycles = createRoute({
  getParentRoute: () => rootRoute,
  path: '/cycles',
  validateSearch: (raw: RawSearch) =>
    optional({ status: keyOf(STATUSES)(raw['status']), panel: keyOf({ new: true })(raw['panel']) }),
  component: lazyRouteComponent(() => import('#web/features/cycles/cycles-page.tsx'), 'CyclesPage'),
});
const cycle = createRoute({
  getParentRoute: () => rootRoute,
  path: '/cycles/$cycleId',
  validateSearch: (raw: RawSearch) => optional({ close: raw['close'] === true ? true : undefined }),
  component: lazyRouteComponent(() => import('#web/features/cycles/cycle-layout.tsx'), 'CycleLayout'),
});
const overview = createRoute({
  getParentRoute: () => cycle,
  path: '/',
  component: lazyRouteComponent(() => import('#web/features/cycles/cycle-overview.tsx'), 'CycleOverview'),
});
const stations = createRoute({
  getParentRoute: () => cycle,
  path: '/stations',
  component: lazyRouteComponent(
    () => import('#web/features/cycles/cycle-stations-page.tsx'),
    'CycleStationsPage',
  ),
});
const lines = createRoute({
  getParentRoute: () => cycle,
  path: '/lines',
  validateSearch: (raw: RawSearch) =>
    optional({
      partnerId: text(raw['partnerId']),
      payee: text(raw['payee']),
      q: text(raw['q']),
      sort: text(raw['sort']),
      line: text(raw['line']),
    }),
  component: lazyRouteComponent(() => import('#web/features/cycles/cycle-lines-page.tsx'), 'CycleLinesPage'),
});
const statements = createRoute({
  getParentRoute: () => cycle,
  path: '/statements',
  component: lazyRouteComponent(
    () => import('#web/features/cycles/cycle-statements-page.tsx'),
    'CycleStatementsPage',
  ),
});

/** Royalty cycles and their parts. */
export const cycleRoutes = [cycles, cycle.addChildren([overview, stations, lines, statements])] as const;
