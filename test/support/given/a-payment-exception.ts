import type { z } from 'zod';
import { PaymentException } from '#shared/schemas/gateways.ts';
import { MADE_AT } from '#test/support/given/an-id.ts';

/** The n-th event of a gateway, which says that REF 1 is settled when no payment has that reference. */
export const aPaymentException = (
  n: number,
  over: Partial<z.input<typeof PaymentException>> = {},
): PaymentException =>
  PaymentException.parse({
    id: `pex_momo_${n}`,
    provider: 'momo',
    eventId: `evt_${n}`,
    event: {
      type: 'payment.settled',
      timestamp: MADE_AT,
      data: { paymentReference: 'REF 1', amount: '78.20', currency: 'GHS' },
    },
    status: 'open',
    why: 'No payment has the reference REF 1.',
    paymentId: null,
    receivedAt: MADE_AT,
    closedAt: null,
    closedBy: null,
    clearReason: null,
    updatedAt: MADE_AT,
    version: 1,
    ...over,
  });
