import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { PaymentStatus } from '#shared/schemas/payments.ts';
import { keyOf, optional, type RawSearch } from '#web/lib/search-param.ts';
import { rootRoute } from './root-route.tsx';

const STATUSES: Readonly<Record<PaymentStatus, true>> = {
  Pending: true,
  Approved: true,
  Sent: true,
  Settled: true,
  Failed: true,
  Carried: true,
};
const ACTS = { approve: true, send: true, settle: true, fail: true } as const;

const listSearch = (raw: RawSearch) => optional({ status: keyOf(STATUSES)(raw['status']) });
const paymentSearch = (raw: RawSearch) => optional({ act: keyOf(ACTS)(raw['act']) });

const remittances = createRoute({
  getParentRoute: () => rootRoute,
  path: '/remittances',
  validateSearch: listSearch,
  component: lazyRouteComponent(
    () => import('#web/features/payments/remittances-page.tsx'),
    'RemittancesPage',
  ),
});
const remittance = createRoute({
  getParentRoute: () => rootRoute,
  path: '/remittances/$remittanceId',
  validateSearch: paymentSearch,
  component: lazyRouteComponent(() => import('#web/features/payments/remittance-page.tsx'), 'RemittancePage'),
});
const payouts = createRoute({
  getParentRoute: () => rootRoute,
  path: '/payouts',
  validateSearch: listSearch,
  component: lazyRouteComponent(() => import('#web/features/payments/payouts-page.tsx'), 'PayoutsPage'),
});
const payout = createRoute({
  getParentRoute: () => rootRoute,
  path: '/payouts/$payoutId',
  validateSearch: paymentSearch,
  component: lazyRouteComponent(() => import('#web/features/payments/payout-page.tsx'), 'PayoutPage'),
});

/** Money out: to partners and to local artists. */
export const paymentRoutes = [remittances, remittance, payouts, payout] as const;
