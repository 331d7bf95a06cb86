import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { optional, type RawSearch, text } from '#web/ui/search-param.ts';

/** The tab of a cycle with the statements of its partners. */
export function cycleStatementsRoute<Cycle extends AnyRoute>(cycle: Cycle) {
  return createRoute({
    getParentRoute: () => cycle,
    path: '/statements',
    component: lazyRouteComponent(() => import('./cycle-statements-page.tsx'), 'CycleStatementsPage'),
  });
}

/** The tab of a partner with its statement files. */
export function partnerExportsRoute<Partner extends AnyRoute>(partner: Partner) {
  return createRoute({
    getParentRoute: () => partner,
    path: '/exports',
    validateSearch: (raw: RawSearch) => optional({ cycle: text(raw['cycle']) }),
    component: lazyRouteComponent(() => import('./partner-exports-page.tsx'), 'PartnerExportsPage'),
  });
}
