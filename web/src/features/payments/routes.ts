import {
  type AnyRoute,
  createRoute,
  lazyRouteComponent,
  type Register,
  type RootRoute,
} from '@tanstack/react-router';
import { PAYMENT } from '#shared/machines/payment.ts';
import { keyOf, optional, type RawSearch } from '#web/ui/search-param.ts';

const listSearch = (raw: RawSearch) => optional({ status: keyOf(PAYMENT.states)(raw['status']) });
const paymentSearch = (raw: RawSearch) => optional({ act: keyOf(PAYMENT.acts)(raw['act']) });

/** Money out: to partners and to local artists. */
export function paymentRoutes(root: RootRoute<Register>) {
  const remittances = createRoute({
    getParentRoute: () => root,
    path: '/remittances',
    validateSearch: listSearch,
    component: lazyRouteComponent(() => import('./remittances-page.tsx'), 'RemittancesPage'),
  });
  const remittance = createRoute({
    getParentRoute: () => root,
    path: '/remittances/$remittanceId',
    validateSearch: paymentSearch,
    component: lazyRouteComponent(() => import('./remittance-page.tsx'), 'RemittancePage'),
  });
  const payouts = createRoute({
    getParentRoute: () => root,
    path: '/payouts',
    validateSearch: listSearch,
    component: lazyRouteComponent(() => import('./payouts-page.tsx'), 'PayoutsPage'),
  });
  const payout = createRoute({
    getParentRoute: () => root,
    path: '/payouts/$payoutId',
    validateSearch: paymentSearch,
    component: lazyRouteComponent(() => import('./payout-page.tsx'), 'PayoutPage'),
  });
  return [remittances, remittance, payouts, payout] as const;
}

/** The tab of a partner with what it is owed and was paid. */
export function partnerRemittancesRoute<Partner extends AnyRoute>(partner: Partner) {
  return createRoute({
    getParentRoute: () => partner,
    path: '/remittances',
    component: lazyRouteComponent(() => import('./partner-remittances-page.tsx'), 'PartnerRemittancesPage'),
  });
}
