import { createRoute, lazyRouteComponent, type Register, type RootRoute } from '@tanstack/react-router';
import { optional, type RawSearch, text } from '#web/ui/search-param.ts';

/** Who did what and when. */
export function auditRoute(root: RootRoute<Register>) {
  return createRoute({
    getParentRoute: () => root,
    path: '/audit',
    validateSearch: (raw: RawSearch) =>
      optional({
        entity: text(raw['entity']),
        entityId: text(raw['entityId']),
        actor: text(raw['actor']),
        from: text(raw['from']),
        to: text(raw['to']),
        entry: text(raw['entry']),
      }),
    component: lazyRouteComponent(() => import('./audit-page.tsx'), 'AuditPage'),
  });
}
