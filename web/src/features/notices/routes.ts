import { createRoute, lazyRouteComponent, type Register, type RootRoute } from '@tanstack/react-router';
import { keyOf, optional, type RawSearch } from '#web/ui/search-param.ts';

/** What people were told of, and what the person who is signed in wants to be told. */
export function noticeRoute(root: RootRoute<Register>) {
  return createRoute({
    getParentRoute: () => root,
    path: '/notices',
    validateSearch: (raw: RawSearch) => optional({ panel: keyOf({ choose: true })(raw['panel']) }),
    component: lazyRouteComponent(() => import('./notices-page.tsx'), 'NoticesPage'),
  });
}
