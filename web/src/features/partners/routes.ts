import { createRoute, lazyRouteComponent, type Register, type RootRoute } from '@tanstack/react-router';
import { ACCOUNT_ACTS } from '#web/parts/payment-accounts/account-acts.ts';
import { keyOf, optional, type RawSearch, text } from '#web/ui/search-param.ts';
import { AGREEMENT_ACTS } from './agreement-search.ts';

/** The home of a partner’s own people, loaded when one of them comes to the start. */
export const PartnerHomePage = lazyRouteComponent(() => import('./partner-home-page.tsx'), 'PartnerHomePage');

/** Partners: the list, one partner, and its overview; other features add tabs of their own. */
export function partnerRoutes(root: RootRoute<Register>) {
  const partners = createRoute({
    getParentRoute: () => root,
    path: '/partners',
    validateSearch: (raw: RawSearch) => optional({ panel: keyOf({ new: true })(raw['panel']) }),
    component: lazyRouteComponent(() => import('./partners-page.tsx'), 'PartnersPage'),
  });
  const partner = createRoute({
    getParentRoute: () => root,
    path: '/partners/$partnerId',
    component: lazyRouteComponent(() => import('./partner-layout.tsx'), 'PartnerLayout'),
  });
  const overview = createRoute({
    getParentRoute: () => partner,
    path: '/',
    validateSearch: (raw: RawSearch) =>
      optional({
        panel: keyOf({ agreement: true, edit: true })(raw['panel']),
        agreement: text(raw['agreement']),
        act: keyOf(AGREEMENT_ACTS)(raw['act']),
        accountAct: keyOf(ACCOUNT_ACTS)(raw['accountAct']),
        account: text(raw['account']),
      }),
    component: lazyRouteComponent(() => import('./partner-overview.tsx'), 'PartnerOverview'),
  });
  const usage = createRoute({
    getParentRoute: () => partner,
    path: '/usage',
    validateSearch: (raw: RawSearch) => optional({ cycle: text(raw['cycle']) }),
    component: lazyRouteComponent(() => import('./partner-usage-page.tsx'), 'PartnerUsagePage'),
  });
  const cycles = createRoute({
    getParentRoute: () => partner,
    path: '/cycles',
    component: lazyRouteComponent(() => import('./partner-cycles-page.tsx'), 'PartnerCyclesPage'),
  });
  const notes = createRoute({
    getParentRoute: () => partner,
    path: '/notes',
    component: lazyRouteComponent(() => import('./partner-notes-page.tsx'), 'PartnerNotesPage'),
  });
  return { partners, partner, partnerTabs: [overview, usage, cycles, notes] } as const;
}
