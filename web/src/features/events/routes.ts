import { createRoute, lazyRouteComponent, type Register, type RootRoute } from '@tanstack/react-router';
import { keyOf, optional, type RawSearch, text } from '#web/ui/search-param.ts';
import { EVENT_KINDS, EVENT_STATUSES } from './event-words.ts';

/** What became known after a lock. */
export function eventRoute(root: RootRoute<Register>) {
  return createRoute({
    getParentRoute: () => root,
    path: '/events',
    validateSearch: (raw: RawSearch) =>
      optional({
        territory: text(raw['territory']),
        cycleId: text(raw['cycleId']),
        kind: keyOf(EVENT_KINDS)(raw['kind']),
        status: keyOf(EVENT_STATUSES)(raw['status']),
      }),
    component: lazyRouteComponent(() => import('./events-page.tsx'), 'EventsPage'),
  });
}
