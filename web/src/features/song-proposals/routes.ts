import {
  type AnyRoute,
  createRoute,
  lazyRouteComponent,
  type Register,
  type RootRoute,
} from '@tanstack/react-router';
import { keyOf, optional, type RawSearch, text } from '#web/ui/search-param.ts';
import { SHOWN, STATUSES } from './proposal-words.ts';

/** What partners say is theirs, for those who decide. */
export function proposalsRoute(root: RootRoute<Register>) {
  return createRoute({
    getParentRoute: () => root,
    path: '/usage/proposals',
    validateSearch: (raw: RawSearch) =>
      optional({
        territory: text(raw['territory']),
        partnerId: text(raw['partnerId']),
        show: keyOf(SHOWN)(raw['show']),
        proposal: text(raw['proposal']),
      }),
    component: lazyRouteComponent(() => import('./proposals-page.tsx'), 'ProposalsPage'),
  });
}

/** What nobody identified, and what a partner says of it. */
export function ownProposalRoutes<Partner extends AnyRoute>(partner: Partner) {
  const songs = createRoute({
    getParentRoute: () => partner,
    path: '/songs',
    validateSearch: (raw: RawSearch) =>
      optional({ territory: text(raw['territory']), q: text(raw['q']), song: text(raw['song']) }),
    component: lazyRouteComponent(() => import('./songs-page.tsx'), 'SongsPage'),
  });
  const proposals = createRoute({
    getParentRoute: () => partner,
    path: '/proposals',
    validateSearch: (raw: RawSearch) =>
      optional({ status: keyOf(STATUSES)(raw['status']), proposal: text(raw['proposal']) }),
    component: lazyRouteComponent(() => import('./own-proposals-page.tsx'), 'OwnProposalsPage'),
  });
  return [songs, proposals] as const;
}
