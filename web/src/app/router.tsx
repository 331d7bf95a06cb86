import { createRoute, createRouter, Navigate } from '@tanstack/react-router';
import { SIGN_IN_PATHS } from '#shared/sign-in-paths.ts';
import { affiliationRoute } from '#web/features/affiliations/routes.ts';
import { artistRoutes } from '#web/features/artists/routes.ts';
import { auditRoute } from '#web/features/audit/routes.ts';
import { cycleRoutes, partnerLinesRoute } from '#web/features/cycles/routes.ts';
import { eventRoute } from '#web/features/events/routes.ts';
import { heldRoute } from '#web/features/held/routes.ts';
import { issueRoutes } from '#web/features/issues/routes.ts';
import { jobRoutes } from '#web/features/jobs/routes.ts';
import { licensingRoutes } from '#web/features/licensing/routes.ts';
import { matchingRoute } from '#web/features/matching/routes.ts';
import { noticeRoute } from '#web/features/notices/routes.ts';
import { partnerRoutes } from '#web/features/partners/routes.ts';
import { partnerRemittancesRoute, paymentRoutes } from '#web/features/payments/routes.ts';
import { peopleRoute } from '#web/features/people/routes.ts';
import { catalogueRoutes, partnerRepertoireRoutes, workRoute } from '#web/features/repertoire/routes.ts';
import { compareRoute, cycleRunsRoute, runRoutes } from '#web/features/runs/routes.ts';
import { ownProposalRoutes, proposalsRoute } from '#web/features/song-proposals/routes.ts';
import {
  cycleStatementsRoute,
  partnerExportsRoute,
  partnerHeldRoute,
} from '#web/features/statements/routes.ts';
import { territoryRoute } from '#web/features/territories/routes.ts';
import { usageRoutes } from '#web/features/usage/routes.ts';
import { homeRoute } from '#web/features/waiting/routes.ts';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { PageProblem } from './page-problem.tsx';
import { rootRoute } from './root-route.tsx';
import { StartPage } from './start-page.tsx';

const start = homeRoute(rootRoute, StartPage);
const signedIn = createRoute({
  getParentRoute: () => rootRoute,
  path: SIGN_IN_PATHS.back,
  component: () => <Navigate to="/" replace />,
});

const { partners, partner, partnerTabs } = partnerRoutes(rootRoute);
const { cycles, cycle, cycleTabs } = cycleRoutes(rootRoute);

const routeTree = rootRoute.addChildren([
  start,
  signedIn,
  partners,
  partner.addChildren([
    ...partnerTabs,
    ...partnerRepertoireRoutes(partner),
    partnerRemittancesRoute(partner),
    partnerExportsRoute(partner),
    partnerLinesRoute(partner),
    partnerHeldRoute(partner),
    ...ownProposalRoutes(partner),
  ]),
  workRoute(rootRoute),
  ...catalogueRoutes(rootRoute),
  cycles,
  cycle.addChildren([...cycleTabs, cycleRunsRoute(cycle), cycleStatementsRoute(cycle)]),
  runRoutes(rootRoute),
  compareRoute(rootRoute),
  eventRoute(rootRoute),
  heldRoute(rootRoute),
  ...paymentRoutes(rootRoute),
  ...usageRoutes(rootRoute),
  proposalsRoute(rootRoute),
  matchingRoute(rootRoute),
  ...artistRoutes(rootRoute),
  affiliationRoute(rootRoute),
  ...licensingRoutes(rootRoute),
  territoryRoute(rootRoute),
  ...jobRoutes(rootRoute),
  ...issueRoutes(rootRoute),
  auditRoute(rootRoute),
  noticeRoute(rootRoute),
  peopleRoute(rootRoute),
]);

/** Every page by its address; what an address may say is checked before a page reads it. */
export function makeRouter() {
  return createRouter({
    routeTree,
    defaultPreload: 'intent',
    defaultPendingComponent: Skeleton,
    defaultErrorComponent: PageProblem,
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    readonly router: ReturnType<typeof makeRouter>;
  }
}
