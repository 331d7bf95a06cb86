import { createRoute, lazyRouteComponent, type Register, type RootRoute } from '@tanstack/react-router';
import { ATTRIBUTION_STATUSES } from '#web/parts/usage/attribution-status.tsx';
import { keyOf, optional, type RawSearch, text } from '#web/ui/search-param.ts';
import { SHOWN } from './shown.ts';

const filterOf = (raw: RawSearch) => ({
  territory: text(raw['territory']),
  from: text(raw['from']),
  to: text(raw['to']),
  stationId: text(raw['stationId']),
});

/** Plays: those that wait for a person, all of them, and the way in. */
export function usageRoutes(root: RootRoute<Register>) {
  const review = createRoute({
    getParentRoute: () => root,
    path: '/usage',
    validateSearch: (raw: RawSearch) =>
      optional({
        ...filterOf(raw),
        show: keyOf(SHOWN)(raw['show']),
        song: text(raw['song']),
        create: raw['create'] === true ? true : undefined,
        panel: keyOf({ rematch: true })(raw['panel']),
      }),
    component: lazyRouteComponent(() => import('./review-page.tsx'), 'ReviewPage'),
  });
  const plays = createRoute({
    getParentRoute: () => root,
    path: '/usage/plays',
    validateSearch: (raw: RawSearch) =>
      optional({
        ...filterOf(raw),
        status: keyOf(ATTRIBUTION_STATUSES)(raw['status']),
        partnerId: text(raw['partnerId']),
        play: text(raw['play']),
      }),
    component: lazyRouteComponent(() => import('./plays-page.tsx'), 'PlaysPage'),
  });
  const upload = createRoute({
    getParentRoute: () => root,
    path: '/usage/upload',
    component: lazyRouteComponent(() => import('./upload-plays-page.tsx'), 'UploadPlaysPage'),
  });
  return [review, plays, upload] as const;
}
