import * as z from 'zod';
import { route } from '#shared/contract/route.ts';
import * as examples from '#shared/examples/gateways.ts';
import { pageWith } from '#shared/examples/page-with.ts';
import { PaymentExceptionId } from '#shared/ids.ts';
import { FINANCE, READ } from '#shared/permissions.ts';
import { filter, Page, pageOf } from '#shared/schemas/common.ts';
import * as schemas from '#shared/schemas/gateways.ts';

export const paymentWebhook = route({
  operation: 'paymentWebhook',
  method: 'POST',
  path: '/api/webhooks/payments/{provider}',
  summary: 'A payment gateway reports (Standard Webhooks)',
  description:
    'Takes a gateway’s signed event and settles or fails the payment that it names, once per event id. The headers `webhook-id`, `webhook-timestamp` and `webhook-signature` sign the bytes of the body; a signature that does not match changes nothing. What comes early or does not fit a payment is kept as an open exception, and tried again whenever its payment moves.',
  access: 'signature',
  params: z.object({ provider: z.string().regex(/^[a-z0-9-]{1,40}$/) }),
  body: schemas.PaymentEvent,
  reply: { status: 200, schema: schemas.WebhookOutcome },
  example: { body: examples.paymentEvent, reply: examples.webhookOutcome },
  refusals: ['not-found', 'webhook.bad-signature'],
});

export const listPaymentExceptions = route({
  operation: 'listPaymentExceptions',
  method: 'GET',
  path: '/api/payment-exceptions',
  summary: 'Gateways’ events that did not fit',
  description:
    'Events of gateways that came early or did not fit their payment, the open ones first and of each status the newest first, with why.',
  access: READ,
  query: Page.extend({ status: filter(schemas.PaymentExceptionStatus, 'exceptions of this status') }),
  reply: { status: 200, schema: pageOf(schemas.PaymentException) },
  example: { reply: pageWith(examples.paymentException) },
  refusals: [],
});

export const clearPaymentException = route({
  operation: 'clearPaymentException',
  method: 'POST',
  path: '/api/payment-exceptions/{exceptionId}/clear',
  summary: 'Say that an exception is dealt with',
  description:
    'An open exception becomes cleared, for a reason that stays with it, and is not tried again. It changes no payment.',
  access: FINANCE,
  params: z.object({ exceptionId: PaymentExceptionId }),
  body: schemas.ClearPaymentException,
  reply: { status: 200, schema: schemas.PaymentException },
  example: {
    body: { reason: 'The bank took the transfer back' },
    reply: {
      ...examples.paymentException,
      status: 'cleared',
      closedAt: '2026-04-12T09:30:00.000Z',
      closedBy: 'finance-1',
      clearReason: 'The bank took the transfer back',
      version: 2,
    },
  },
  refusals: ['not-found', 'payment-exception.closed', 'version.stale'],
});
