import { createRoute, lazyRouteComponent, type Register, type RootRoute } from '@tanstack/react-router';

/** Who has signed in, and as what. */
export function peopleRoute(root: RootRoute<Register>) {
  return createRoute({
    getParentRoute: () => root,
    path: '/people',
    component: lazyRouteComponent(() => import('./people-page.tsx'), 'PeoplePage'),
  });
}
