import { t } from '@lingui/core/macro';
import type { PaymentStatus } from '#shared/schemas/payments.ts';

/** What each state of a payment is called, as the API says it in English. */
export const PAYMENT_STATES: Readonly<Record<PaymentStatus, string>> = {
  Pending: t({ message: 'Pending', context: 'payment' }),
  Approved: t({ message: 'Approved', context: 'payment' }),
  Sent: t({ message: 'Sent', context: 'payment' }),
  Settled: t({ message: 'Settled', context: 'payment' }),
  Failed: t({ message: 'Failed', context: 'payment' }),
  Carried: t({ message: 'Carried forward', context: 'payment' }),
  Cancelled: t({ message: 'Cancelled', context: 'payment' }),
};
