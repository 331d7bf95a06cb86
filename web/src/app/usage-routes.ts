import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Attribution } from '#shared/schemas/usage.ts';
import { keyOf, optional, type RawSearch, text } from '#web/lib/search-param.ts';
import { rootRoute } from './root-route.tsx';

const STATUSES: Readonly<Record<Attribution['status'], true>> = {
  matched: true,
  unmatched: true,
  review: true,
};

const filterOf = (raw: RawSearch) => ({
  territory: text(raw['territory']),
  from: text(raw['from']),
  to: text(raw['to']),
  stationId: text(raw['stationId']),
});

const review = createRoute({
  getParentRoute: () => rootRoute,
  path: '/usage',
  validateSearch: (raw: RawSearch) =>
    optional({
      ...filterOf(raw),
      song: text(raw['song']),
      create: raw['create'] === true ? true : undefined,
      panel: keyOf({ rematch: true })(raw['panel']),
    }),
  component: lazyRouteComponent(() => import('#web/features/usage/review-page.tsx'), 'ReviewPage'),
});
const plays = createRoute({
  getParentRoute: () => rootRoute,
  path: '/usage/plays',
  validateSearch: (raw: RawSearch) =>
    optional({
      ...filterOf(raw),
      status: keyOf(STATUSES)(raw['status']),
      partnerId: text(raw['partnerId']),
      play: text(raw['play']),
    }),
  component: lazyRouteComponent(() => import('#web/features/usage/plays-page.tsx'), 'PlaysPage'),
});
const matching = createRoute({
  getParentRoute: () => rootRoute,
  path: '/usage/matching',
  validateSearch: (raw: RawSearch) =>
    optional({
      panel: keyOf({ build: true, bands: true, propose: true })(raw['panel']),
      scope: text(raw['scope']),
      refit: text(raw['refit']),
      act: keyOf({ remove: true, accept: true })(raw['act']),
    }),
  component: lazyRouteComponent(() => import('#web/features/matching/matching-page.tsx'), 'MatchingPage'),
});
const upload = createRoute({
  getParentRoute: () => rootRoute,
  path: '/usage/upload',
  component: lazyRouteComponent(() => import('#web/features/usage/upload-plays-page.tsx'), 'UploadPlaysPage'),
});

/** Plays: those that wait, all, how they are matched, and the way in. */
export const usageRoutes = [review, plays, matching, upload] as const;
