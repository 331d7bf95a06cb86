import {
  type AnyRoute,
  createRoute,
  lazyRouteComponent,
  type Register,
  type RootRoute,
  redirect,
} from '@tanstack/react-router';
import { CYCLE } from '#shared/machines/cycle.ts';
import { keyOf, optional, type RawSearch, text } from '#web/ui/search-param.ts';

const ADJUSTMENTS = { only: true, none: true } as const;

/** Royalty cycles: the list, one cycle, and the tabs of a cycle; other features add tabs of their own. */
export function cycleRoutes(root: RootRoute<Register>) {
  const cycles = createRoute({
    getParentRoute: () => root,
    path: '/cycles',
    validateSearch: (raw: RawSearch) =>
      optional({
        territory: text(raw['territory']),
        from: text(raw['from']),
        to: text(raw['to']),
        partnerId: text(raw['partnerId']),
        status: keyOf(CYCLE.states)(raw['status']),
        panel: keyOf({ new: true })(raw['panel']),
      }),
    component: lazyRouteComponent(() => import('./cycles-page.tsx'), 'CyclesPage'),
  });
  const cycle = createRoute({
    getParentRoute: () => root,
    path: '/cycles/$cycleId',
    validateSearch: (raw: RawSearch) =>
      optional({ close: raw['close'] === true ? true : undefined, run: text(raw['run']) }),
    // Links of before the close had a page of its own.
    beforeLoad: ({ search, params }): void => {
      if (search.close === true)
        throw redirect({ to: '/cycles/$cycleId/close', params, search: { run: search.run }, replace: true });
    },
    component: lazyRouteComponent(() => import('./cycle-layout.tsx'), 'CycleLayout'),
  });
  const cockpit = createRoute({
    getParentRoute: () => cycle,
    path: '/',
    validateSearch: (raw: RawSearch) =>
      optional({ partnerId: text(raw['partnerId']), sort: text(raw['sort']) }),
    component: lazyRouteComponent(() => import('./cycle-cockpit-page.tsx'), 'CycleCockpitPage'),
  });
  const checklist = createRoute({
    getParentRoute: () => cycle,
    path: '/checklist',
    component: lazyRouteComponent(() => import('./cycle-checklist-page.tsx'), 'CycleChecklistPage'),
  });
  const close = createRoute({
    getParentRoute: () => cycle,
    path: '/close',
    component: lazyRouteComponent(() => import('./close-page.tsx'), 'ClosePage'),
  });
  const stations = createRoute({
    getParentRoute: () => cycle,
    path: '/stations',
    component: lazyRouteComponent(() => import('./cycle-stations-page.tsx'), 'CycleStationsPage'),
  });
  const lines = createRoute({
    getParentRoute: () => cycle,
    path: '/lines',
    validateSearch: (raw: RawSearch) =>
      optional({
        partnerId: text(raw['partnerId']),
        payee: text(raw['payee']),
        q: text(raw['q']),
        adjustments: keyOf(ADJUSTMENTS)(raw['adjustments']),
        sort: text(raw['sort']),
        line: text(raw['line']),
      }),
    component: lazyRouteComponent(() => import('./cycle-lines-page.tsx'), 'CycleLinesPage'),
  });
  return { cycles, cycle, cycleTabs: [cockpit, checklist, close, stations, lines] } as const;
}

/** The tab of a partner with its own lines, each of which can be explained. */
export function partnerLinesRoute<Partner extends AnyRoute>(partner: Partner) {
  return createRoute({
    getParentRoute: () => partner,
    path: '/lines',
    validateSearch: (raw: RawSearch) =>
      optional({
        cycle: text(raw['cycle']),
        adjustments: keyOf(ADJUSTMENTS)(raw['adjustments']),
        sort: text(raw['sort']),
        line: text(raw['line']),
      }),
    component: lazyRouteComponent(() => import('./partner-lines-page.tsx'), 'PartnerLinesPage'),
  });
}
