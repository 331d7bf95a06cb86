import type { z } from 'zod';
import type {
  GatewayEvent,
  PaymentEvent,
  PaymentException,
  WebhookOutcome,
} from '#shared/schemas/gateways.ts';

export const paymentEvent: z.input<typeof PaymentEvent> = {
  type: 'payment.settled',
  timestamp: '2026-04-10T12:00:00Z',
  data: { paymentReference: 'GCB-2026-0412', amount: '266.60', currency: 'USD' },
};

export const webhookOutcome: z.input<typeof WebhookOutcome> = {
  outcome: 'applied',
  detail: 'The payment is settled.',
};

export const paymentException: z.input<typeof PaymentException> = {
  id: 'pex_standard_vZ4mT1pQw8sK2nR6yB0dLxJc3A',
  provider: 'standard',
  eventId: 'msg_2Lh9KRb0pzN4LePd3XiA4v12Axj',
  event: paymentEvent,
  status: 'open',
  why: 'No payment has the reference GCB-2026-0412.',
  paymentId: null,
  receivedAt: '2026-04-10T12:00:01.000Z',
  closedAt: null,
  closedBy: null,
  clearReason: null,
  updatedAt: '2026-04-10T12:00:01.000Z',
  version: 1,
};

export const gatewayEvent: z.input<typeof GatewayEvent> = {
  provider: 'standard',
  eventId: 'msg_2Lh9KRb0pzN4LePd3XiA4v12Axj',
  event: paymentEvent,
  outcome: 'applied',
  receivedAt: '2026-04-10T12:00:01.000Z',
};
