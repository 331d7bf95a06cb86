import { createRoute, lazyRouteComponent, type Register, type RootRoute } from '@tanstack/react-router';
import { HELD_REASONS } from '#web/parts/held/held-reasons.ts';
import { keyOf, optional, type RawSearch, text } from '#web/ui/search-param.ts';

/** Money that waits for whose it is. */
export function heldRoute(root: RootRoute<Register>) {
  return createRoute({
    getParentRoute: () => root,
    path: '/held',
    validateSearch: (raw: RawSearch) =>
      optional({
        territory: text(raw['territory']),
        reason: keyOf(HELD_REASONS)(raw['reason']),
        cycleId: text(raw['cycleId']),
        partnerId: text(raw['partnerId']),
        wouldBePayee: text(raw['wouldBePayee']),
        minimum: text(raw['minimum']),
        record: text(raw['record']),
        panel: keyOf({ 'propose-expiry': true, 'confirm-expiry': true })(raw['panel']),
        expiry: text(raw['expiry']),
      }),
    component: lazyRouteComponent(() => import('./held-page.tsx'), 'HeldPage'),
  });
}
