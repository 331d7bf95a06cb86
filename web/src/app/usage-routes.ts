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

const unmatched = createRoute({
  getParentRoute: () => rootRoute,
  path: '/usage',
  validateSearch: (raw: RawSearch) => optional({ ...filterOf(raw), play: text(raw['play']) }),
  component: lazyRouteComponent(() => import('#web/features/usage/unmatched-page.tsx'), 'UnmatchedPage'),
});
const plays = createRoute({
  getParentRoute: () => rootRoute,
  path: '/usage/plays',
  validateSearch: (raw: RawSearch) =>
    optional({ ...filterOf(raw), status: keyOf(STATUSES)(raw['status']), partnerId: text(raw['partnerId']) }),
  component: lazyRouteComponent(() => import('#web/features/usage/plays-page.tsx'), 'PlaysPage'),
});
const upload = createRoute({
  getParentRoute: () => rootRoute,
  path: '/usage/upload',
  component: lazyRouteComponent(() => import('#web/features/usage/upload-plays-page.tsx'), 'UploadPlaysPage'),
});

/** Plays: unmatched, all, and the way in. */
export const usageRoutes = [unmatched, plays, upload] as const;
