import { createRoute, lazyRouteComponent, type Register, type RootRoute } from '@tanstack/react-router';
import { optional, type RawSearch, text } from '#web/ui/search-param.ts';

/** Home of the staff, loaded when somebody of them comes to the start. */
export const HomePage = lazyRouteComponent(() => import('./home-page.tsx'), 'HomePage');

/** The start of the site; `component` knows whose start is another page. */
export function homeRoute(root: RootRoute<Register>, component: () => React.ReactNode) {
  return createRoute({
    getParentRoute: () => root,
    path: '/',
    validateSearch: (raw: RawSearch) => optional({ territory: text(raw['territory']) }),
    component,
  });
}
