import {
  type AnyRoute,
  createRoute,
  lazyRouteComponent,
  type Register,
  type RootRoute,
} from '@tanstack/react-router';
import { keyOf, optional, type RawSearch, text } from '#web/ui/search-param.ts';

/** One work, whoever delivered it. */
export function workRoute(root: RootRoute<Register>) {
  return createRoute({
    getParentRoute: () => root,
    path: '/works/$workId',
    validateSearch: (raw: RawSearch) =>
      optional({
        panel: keyOf({ merge: true, unmerge: true, decide: true, confirm: true })(raw['panel']),
        decision: text(raw['decision']),
      }),
    component: lazyRouteComponent(() => import('./work-page.tsx'), 'WorkPage'),
  });
}

/** Everything that was delivered, by whomever. */
export function catalogueRoutes(root: RootRoute<Register>) {
  const search = (raw: RawSearch) => optional({ q: text(raw['q']) });
  const works = createRoute({
    getParentRoute: () => root,
    path: '/works',
    validateSearch: search,
    component: lazyRouteComponent(() => import('./works-page.tsx'), 'WorksPage'),
  });
  const recordings = createRoute({
    getParentRoute: () => root,
    path: '/recordings',
    validateSearch: search,
    component: lazyRouteComponent(() => import('./recordings-page.tsx'), 'RecordingsPage'),
  });
  return [works, recordings] as const;
}

/** The tabs of a partner with what it delivered, and what became of each file. */
export function partnerRepertoireRoutes<Partner extends AnyRoute>(partner: Partner) {
  const repertoire = createRoute({
    getParentRoute: () => partner,
    path: '/repertoire',
    validateSearch: (raw: RawSearch) =>
      optional({
        q: text(raw['q']),
        show: keyOf({ recordings: true })(raw['show']),
        panel: keyOf({ upload: true, mapping: true })(raw['panel']),
      }),
    component: lazyRouteComponent(() => import('./partner-repertoire-page.tsx'), 'PartnerRepertoirePage'),
  });
  const ingestions = createRoute({
    getParentRoute: () => partner,
    path: '/ingestions',
    component: lazyRouteComponent(() => import('./ingestions-page.tsx'), 'IngestionsPage'),
  });
  return [repertoire, ingestions] as const;
}
