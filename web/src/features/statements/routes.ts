import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';

/** The tab of a cycle with the statements of its partners. */
export function cycleStatementsRoute<Cycle extends AnyRoute>(cycle: Cycle) {
  return createRoute({
    getParentRoute: () => cycle,
    path: '/statements',
    component: lazyRouteComponent(() => import('./cycle-statements-page.tsx'), 'CycleStatementsPage'),
  });
}
