import { z } from 'zod';
import { route } from '#shared/contract/route.ts';
import { CycleId, PartnerId, PaymentId } from '#shared/ids.ts';
import { FINANCE, READ, READ_OR_PARTNER } from '#shared/permissions.ts';
import { Page, pageOf } from '#shared/schemas/common.ts';
import {
  AddNote,
  FailPayment,
  FxRate,
  NewFxRate,
  Payment,
  PaymentEvent,
  PaymentStatus,
  SendPayment,
  WebhookOutcome,
} from '#shared/schemas/payments.ts';

const payment = {
  remittances: z.object({ remittanceId: PaymentId }),
  payouts: z.object({ payoutId: PaymentId }),
};
const list = Page.extend({ cycleId: CycleId.optional(), status: PaymentStatus.optional() });
const Empty = z.object({}).meta({ id: 'Empty' });
const moves = ['not-found', 'payment.illegal-transition', 'version.stale'] as const;
export const listRemittances = route({
  operation: 'listRemittances',
  method: 'GET',
  path: '/api/remittances',
  summary: 'What is owed and paid to partners, newest first',
  access: READ_OR_PARTNER,
  query: list.extend({ partnerId: PartnerId.optional() }),
  reply: { status: 200, schema: pageOf(Payment) },
  refusals: ['not-found'],
});
export const readRemittance = route({
  operation: 'readRemittance',
  method: 'GET',
  path: '/api/remittances/{remittanceId}',
  summary: 'One remittance with its timeline',
  access: READ_OR_PARTNER,
  params: payment.remittances,
  reply: { status: 200, schema: Payment },
  refusals: ['not-found'],
});
export const approveRemittance = route({
  operation: 'approveRemittance',
  method: 'POST',
  path: '/api/remittances/{remittanceId}/approve',
  summary: 'Approve a remittance',
  access: FINANCE,
  params: payment.remittances,
  body: Empty,
  reply: { status: 200, schema: Payment },
  refusals: [...moves],
});
export const sendRemittance = route({
  operation: 'sendRemittance',
  method: 'POST',
  path: '/api/remittances/{remittanceId}/send',
  summary: 'Send what another person approved',
  access: FINANCE,
  params: payment.remittances,
  body: SendPayment,
  reply: { status: 200, schema: Payment },
  refusals: [...moves, 'payment.same-person', 'payment.reference-taken'],
});
export const settleRemittance = route({
  operation: 'settleRemittance',
  method: 'POST',
  path: '/api/remittances/{remittanceId}/settle',
  summary: 'Say that the money arrived',
  access: FINANCE,
  params: payment.remittances,
  body: Empty,
  reply: { status: 200, schema: Payment },
  refusals: [...moves],
});
export const failRemittance = route({
  operation: 'failRemittance',
  method: 'POST',
  path: '/api/remittances/{remittanceId}/fail',
  summary: 'Say that the payment failed',
  access: FINANCE,
  params: payment.remittances,
  body: FailPayment,
  reply: { status: 200, schema: Payment },
  refusals: [...moves],
});
export const addRemittanceNote = route({
  operation: 'addRemittanceNote',
  method: 'POST',
  path: '/api/remittances/{remittanceId}/notes',
  summary: 'Write a note on a remittance',
  access: FINANCE,
  params: payment.remittances,
  body: AddNote,
  reply: { status: 201, schema: Payment },
  refusals: ['not-found', 'version.stale'],
});

export const listPayouts = route({
  operation: 'listPayouts',
  method: 'GET',
  path: '/api/payouts',
  summary: 'What is owed and paid to local artists, newest first',
  access: READ,
  query: list,
  reply: { status: 200, schema: pageOf(Payment) },
  refusals: [],
});
export const readPayout = route({
  operation: 'readPayout',
  method: 'GET',
  path: '/api/payouts/{payoutId}',
  summary: 'One payout with its timeline',
  access: READ,
  params: payment.payouts,
  reply: { status: 200, schema: Payment },
  refusals: ['not-found'],
});
export const approvePayout = route({
  operation: 'approvePayout',
  method: 'POST',
  path: '/api/payouts/{payoutId}/approve',
  summary: 'Approve a payout',
  access: FINANCE,
  params: payment.payouts,
  body: Empty,
  reply: { status: 200, schema: Payment },
  refusals: [...moves],
});
export const sendPayout = route({
  operation: 'sendPayout',
  method: 'POST',
  path: '/api/payouts/{payoutId}/send',
  summary: 'Send what another person approved',
  access: FINANCE,
  params: payment.payouts,
  body: SendPayment,
  reply: { status: 200, schema: Payment },
  refusals: [...moves, 'payment.same-person', 'payment.reference-taken'],
});
export const settlePayout = route({
  operation: 'settlePayout',
  method: 'POST',
  path: '/api/payouts/{payoutId}/settle',
  summary: 'Say that the money arrived',
  access: FINANCE,
  params: payment.payouts,
  body: Empty,
  reply: { status: 200, schema: Payment },
  refusals: [...moves],
});
export const failPayout = route({
  operation: 'failPayout',
  method: 'POST',
  path: '/api/payouts/{payoutId}/fail',
  summary: 'Say that the payment failed',
  access: FINANCE,
  params: payment.payouts,
  body: FailPayment,
  reply: { status: 200, schema: Payment },
  refusals: [...moves],
});

export const paymentWebhook = route({
  operation: 'paymentWebhook',
  method: 'POST',
  path: '/api/webhooks/payments/{provider}',
  summary: 'A payment gateway reports (Standard Webhooks)',
  access: 'signature',
  params: z.object({ provider: z.string().regex(/^[a-z0-9-]{1,40}$/) }),
  body: PaymentEvent,
  reply: { status: 200, schema: WebhookOutcome },
  refusals: ['not-found', 'webhook.bad-signature'],
});

export const remit = route({
  operation: 'remit',
  method: 'POST',
  path: '/api/royalties/cycles/{cycleId}/partners/{partnerId}/remit',
  summary: 'The remittance of a partner for a cycle; made once',
  access: FINANCE,
  params: z.object({ cycleId: CycleId, partnerId: PartnerId }),
  reply: { status: 201, schema: Payment },
  refusals: ['not-found', 'cycle.not-locked', 'payment.nothing-due'],
});
export const createFxRate = route({
  operation: 'createFxRate',
  method: 'POST',
  path: '/api/fx-rates',
  summary: 'Enter a rate of exchange',
  access: FINANCE,
  body: NewFxRate,
  reply: { status: 201, schema: FxRate },
  refusals: [],
});
export const listFxRates = route({
  operation: 'listFxRates',
  method: 'GET',
  path: '/api/fx-rates',
  summary: 'Rates of exchange, newest first',
  access: READ,
  query: Page,
  reply: { status: 200, schema: pageOf(FxRate) },
  refusals: [],
});
