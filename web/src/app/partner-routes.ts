import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { keyOf, optional, type RawSearch, text } from '#web/lib/search-param.ts';
import { rootRoute } from './root-route.tsx';

const partners = createRoute({
  getParentRoute: () => rootRoute,
  path: '/partners',
  validateSearch: (raw: RawSearch) => optional({ panel: keyOf({ new: true })(raw['panel']) }),
  component: lazyRouteComponent(() => import('#web/features/partners/partners-page.tsx'), 'PartnersPage'),
});
const partner = createRoute({
  getParentRoute: () => rootRoute,
  path: '/partners/$partnerId',
  component: lazyRouteComponent(() => import('#web/features/partners/partner-layout.tsx'), 'PartnerLayout'),
});
const overview = createRoute({
  getParentRoute: () => partner,
  path: '/',
  validateSearch: (raw: RawSearch) =>
    optional({ panel: keyOf({ agreement: true, edit: true })(raw['panel']) }),
  component: lazyRouteComponent(
    () => import('#web/features/partners/partner-overview.tsx'),
    'PartnerOverview',
  ),
});
const repertoire = createRoute({
  getParentRoute: () => partner,
  path: '/repertoire',
  validateSearch: (raw: RawSearch) =>
    optional({ q: text(raw['q']), panel: keyOf({ upload: true, mapping: true })(raw['panel']) }),
  component: lazyRouteComponent(
    () => import('#web/features/repertoire/partner-repertoire-page.tsx'),
    'PartnerRepertoirePage',
  ),
});
const ingestions = createRoute({
  getParentRoute: () => partner,
  path: '/ingestions',
  component: lazyRouteComponent(
    () => import('#web/features/repertoire/ingestions-page.tsx'),
    'IngestionsPage',
  ),
});
const remittances = createRoute({
  getParentRoute: () => partner,
  path: '/remittances',
  component: lazyRouteComponent(
    () => import('#web/features/payments/partner-remittances-page.tsx'),
    'PartnerRemittancesPage',
  ),
});
const work = createRoute({
  getParentRoute: () => rootRoute,
  path: '/works/$workId',
  validateSearch: (raw: RawSearch) =>
    optional({ panel: keyOf({ merge: true, unmerge: true })(raw['panel']) }),
  component: lazyRouteComponent(() => import('#web/features/repertoire/work-page.tsx'), 'WorkPage'),
});

/** Partners, what they agreed, what they delivered, what they are paid. */
export const partnerRoutes = [
  partners,
  partner.addChildren([overview, repertoire, ingestions, remittances]),
  work,
] as const;
