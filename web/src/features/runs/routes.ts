import {
  type AnyRoute,
  createRoute,
  lazyRouteComponent,
  type Register,
  type RootRoute,
} from '@tanstack/react-router';
import { keyOf, optional, type RawSearch, text } from '#web/ui/search-param.ts';
import { COMPARED_BY } from './compared-by.ts';

const ADJUSTMENTS = { only: true, none: true } as const;

/** The tab of a cycle with its provisional runs. */
export function cycleRunsRoute<Cycle extends AnyRoute>(cycle: Cycle) {
  return createRoute({
    getParentRoute: () => cycle,
    path: '/runs',
    component: lazyRouteComponent(() => import('./cycle-runs-page.tsx'), 'CycleRunsPage'),
  });
}

/** One provisional run and its tabs. */
export function runRoutes(root: RootRoute<Register>) {
  const run = createRoute({
    getParentRoute: () => root,
    path: '/cycles/$cycleId/runs/$runId',
    component: lazyRouteComponent(() => import('./run-layout.tsx'), 'RunLayout'),
  });
  const overview = createRoute({
    getParentRoute: () => run,
    path: '/',
    component: lazyRouteComponent(() => import('./run-overview.tsx'), 'RunOverview'),
  });
  const checklist = createRoute({
    getParentRoute: () => run,
    path: '/checklist',
    component: lazyRouteComponent(() => import('./run-checklist-page.tsx'), 'RunChecklistPage'),
  });
  const lines = createRoute({
    getParentRoute: () => run,
    path: '/lines',
    validateSearch: (raw: RawSearch) =>
      optional({
        payee: text(raw['payee']),
        q: text(raw['q']),
        adjustments: keyOf(ADJUSTMENTS)(raw['adjustments']),
        sort: text(raw['sort']),
      }),
    component: lazyRouteComponent(() => import('./run-lines-page.tsx'), 'RunLinesPage'),
  });
  return run.addChildren([overview, checklist, lines]);
}

/** Two runs or cycles side by side. */
export function compareRoute(root: RootRoute<Register>) {
  return createRoute({
    getParentRoute: () => root,
    path: '/compare',
    validateSearch: (raw: RawSearch) =>
      optional({
        territory: text(raw['territory']),
        a: text(raw['a']),
        b: text(raw['b']),
        by: keyOf(COMPARED_BY)(raw['by']),
        flagged: keyOf({ only: true })(raw['flagged']),
      }),
    component: lazyRouteComponent(() => import('./compare-page.tsx'), 'ComparePage'),
  });
}
