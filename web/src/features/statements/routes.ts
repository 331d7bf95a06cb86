import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { HELD_REASONS } from '#web/parts/held/held-reasons.ts';
import { keyOf, optional, type RawSearch, text } from '#web/ui/search-param.ts';

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

/** What is held that would be a partner’s, and what nobody identified. */
export function partnerHeldRoute<Partner extends AnyRoute>(partner: Partner) {
  return createRoute({
    getParentRoute: () => partner,
    path: '/held',
    validateSearch: (raw: RawSearch) =>
      optional({ territory: text(raw['territory']), reason: keyOf(HELD_REASONS)(raw['reason']) }),
    component: lazyRouteComponent(() => import('./partner-held-page.tsx'), 'PartnerHeldPage'),
  });
}
