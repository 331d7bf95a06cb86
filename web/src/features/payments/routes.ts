import {
  type AnyRoute,
  createRoute,
  lazyRouteComponent,
  type Register,
  type RootRoute,
} from '@tanstack/react-router';
import { PAYMENT } from '#shared/machines/payment.ts';
import type { PaymentExceptionStatus } from '#shared/schemas/gateways.ts';
import { keyOf, optional, type RawSearch, text } from '#web/ui/search-param.ts';
import { paymentSearchOf } from './payment-search.ts';

/** Without their words, which come with the page. */
const EXCEPTIONS: Readonly<Record<PaymentExceptionStatus, true>> = {
  open: true,
  applied: true,
  cleared: true,
};
const RATE_PANELS = { new: true, file: true } as const;
const actSearch = (raw: RawSearch) => optional({ act: keyOf(PAYMENT.acts)(raw['act']) });

/** Money out: to partners and to local artists, what of it waits in balances, and by which rates it is exchanged. */
export function paymentRoutes(root: RootRoute<Register>) {
  const remittances = createRoute({
    getParentRoute: () => root,
    path: '/remittances',
    validateSearch: paymentSearchOf,
    component: lazyRouteComponent(() => import('./remittances-page.tsx'), 'RemittancesPage'),
  });
  const remittance = createRoute({
    getParentRoute: () => root,
    path: '/remittances/$remittanceId',
    validateSearch: actSearch,
    component: lazyRouteComponent(() => import('./remittance-page.tsx'), 'RemittancePage'),
  });
  const payouts = createRoute({
    getParentRoute: () => root,
    path: '/payouts',
    validateSearch: paymentSearchOf,
    component: lazyRouteComponent(() => import('./payouts-page.tsx'), 'PayoutsPage'),
  });
  const payout = createRoute({
    getParentRoute: () => root,
    path: '/payouts/$payoutId',
    validateSearch: actSearch,
    component: lazyRouteComponent(() => import('./payout-page.tsx'), 'PayoutPage'),
  });
  const balances = createRoute({
    getParentRoute: () => root,
    path: '/balances',
    validateSearch: (raw: RawSearch) => optional({ territory: text(raw['territory']) }),
    component: lazyRouteComponent(() => import('./balances-page.tsx'), 'BalancesPage'),
  });
  const balance = createRoute({
    getParentRoute: () => root,
    path: '/balances/$payeeRef',
    validateSearch: (raw: RawSearch) => optional({ territory: text(raw['territory']) }),
    component: lazyRouteComponent(() => import('./balance-page.tsx'), 'BalancePage'),
  });
  const exceptions = createRoute({
    getParentRoute: () => root,
    path: '/payment-exceptions',
    validateSearch: (raw: RawSearch) =>
      optional({
        status: keyOf(EXCEPTIONS)(raw['status']),
        exception: text(raw['exception']),
      }),
    component: lazyRouteComponent(() => import('./exceptions-page.tsx'), 'ExceptionsPage'),
  });
  const rates = createRoute({
    getParentRoute: () => root,
    path: '/fx-rates',
    validateSearch: (raw: RawSearch) => optional({ panel: keyOf(RATE_PANELS)(raw['panel']) }),
    component: lazyRouteComponent(() => import('./rates-page.tsx'), 'RatesPage'),
  });
  return [remittances, remittance, payouts, payout, balances, balance, exceptions, rates] as const;
}

/** The tab of a partner with what it is owed and was paid. */
export function partnerRemittancesRoute<Partner extends AnyRoute>(partner: Partner) {
  return createRoute({
    getParentRoute: () => partner,
    path: '/remittances',
    component: lazyRouteComponent(() => import('./partner-remittances-page.tsx'), 'PartnerRemittancesPage'),
  });
}
