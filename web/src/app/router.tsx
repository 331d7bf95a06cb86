import { createRoute, createRouter } from '@tanstack/react-router';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { artistRoutes } from './artist-routes.ts';
import { cycleRoutes } from './cycle-routes.ts';
import { licensingRoutes } from './licensing-routes.ts';
import { operationRoutes } from './operation-routes.ts';
import { partnerRoutes } from './partner-routes.ts';
import { paymentRoutes } from './payment-routes.ts';
import { rootRoute } from './root-route.tsx';
import { StartPage } from './start-page.tsx';
import { usageRoutes } from './usage-routes.ts';

const start = createRoute({ getParentRoute: () => rootRoute, path: '/', component: StartPage });
const signedIn = createRoute({ getParentRoute: () => rootRoute, path: '/signed-in', component: StartPage });

const routeTree = rootRoute.addChildren([
  start,
  signedIn,
  ...partnerRoutes,
  ...cycleRoutes,
  ...paymentRoutes,
  ...usageRoutes,
  ...artistRoutes,
  ...licensingRoutes,
  ...operationRoutes,
]);

/** Every page by its address; what an address may say is checked before a page reads it. */
export function makeRouter() {
  return createRouter({
    routeTree,
    defaultPreload: 'intent',
    defaultPendingComponent: Skeleton,
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    readonly router: ReturnType<typeof makeRouter>;
  }
}
