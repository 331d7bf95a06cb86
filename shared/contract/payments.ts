import * as z from 'zod';
import { route } from '#shared/contract/route.ts';
import { gatewayEvent } from '#shared/examples/gateways.ts';
import { pageWith } from '#shared/examples/page-with.ts';
import * as examples from '#shared/examples/payments.ts';
import { download, reportExport } from '#shared/examples/statements.ts';
import { CycleId, PartnerId, PaymentId } from '#shared/ids.ts';
import { whoMay } from '#shared/machines/machine.ts';
import { PAYMENT, type PaymentAct } from '#shared/machines/payment.ts';
import { FINANCE, READ, READ_OR_PARTNER } from '#shared/permissions.ts';
import { filter, Page, pageOf } from '#shared/schemas/common.ts';
import { GatewayEvent } from '#shared/schemas/gateways.ts';
import { PaymentsQuery, StatementQuery, SummaryQuery } from '#shared/schemas/payment-queries.ts';
import * as schemas from '#shared/schemas/payments.ts';
import { Download, ReportExportView } from '#shared/schemas/statements.ts';

const Empty = z.object({}).meta({ id: 'Empty' });
const SENDING = ['payment.same-person', 'payment.reference-taken', 'payment.account-changed'] as const;
const moves = ['not-found', 'payment.illegal-transition', 'version.stale'] as const;

/** What tells the routes of one kind of payment from those of the other. */
type Kind = {
  /** The end of the operations’ names. */
  readonly noun: string;
  readonly path: `/api/${string}`;
  readonly idName: string;
  readonly params: z.ZodObject;
  readonly query: z.ZodObject;
  readonly access: typeof READ | typeof READ_OR_PARTNER;
  /** For summaries: one of them, and who gets them. */
  readonly words: { readonly one: string; readonly payees: string };
  readonly example: z.input<typeof schemas.Payment>;
  /** What is refused where payees are paid in another currency; artists are not. */
  readonly exchange: readonly 'fx.missing'[];
};

/**
 * The routes of one kind of payment. A partner’s remittance and an artist’s payout share one state machine (royalty
 * rules §5, `shared/machines/payment.ts`).
 */
function routesOf<const K extends Kind>(kind: K) {
  const { noun, path, idName, access, example, words, exchange } = kind;
  const params: K['params'] = kind.params;
  const query: K['query'] = kind.query;
  const one = `${path}/{${idName}}` as const;
  const reply = { status: 200, schema: schemas.Payment } as const;
  const moved = { method: 'POST', access: FINANCE, params, reply } as const;
  const act = (name: PaymentAct) => ({
    ...moved,
    operation: `${name}${noun}`,
    access: whoMay(PAYMENT, name),
    path: `${one}/${name}` as const,
  });
  const named = { ...example, cycleName: examples.cycleName };
  const after = (status: z.input<typeof schemas.PaymentStatus>) => ({ ...example, status, version: 2 });
  return {
    list: route({
      operation: `list${noun}s`,
      method: 'GET',
      path,
      summary: `What is owed and paid to ${words.payees}, newest first`,
      description: `Every ${words.one} with its amounts, status and timeline; filters that are given all hold.`,
      access,
      query,
      reply: { status: 200, schema: pageOf(schemas.PaymentView) },
      example: { reply: pageWith(named) },
      refusals: access === READ_OR_PARTNER ? ['not-found'] : [],
    }),
    summary: route({
      operation: `summarize${noun}s`,
      method: 'GET',
      path: `${path}/summary`,
      summary: `How many ${words.one}s stand in each state, and what they sum to`,
      description: `Every state with the number of its ${words.one}s and their sum in each currency of the cycles; filters that are given all hold. It may lag behind the list by a moment.`,
      access,
      query: SummaryQuery,
      reply: { status: 200, schema: schemas.PaymentSummary },
      example: { reply: examples.summary },
      refusals: [],
    }),
    read: route({
      operation: `read${noun}`,
      method: 'GET',
      path: one,
      summary: `One ${words.one} with its timeline`,
      description: `What the ${words.one} is made of, what was withheld and carried, how it is settled, and each step with who took it.`,
      access,
      params,
      reply: { status: 200, schema: schemas.PaymentView },
      example: { reply: named },
      refusals: ['not-found'],
    }),
    approve: route({
      ...act('approve'),
      summary: `Approve a ${words.one}`,
      description: `A pending ${words.one} becomes Approved. Another person of Finance sends it. Where it goes is fixed now: the account of the payee that is in force. What is paid in another currency is fixed now, by the newest rate that is not too old.`,
      body: schemas.ApprovePayment,
      example: { body: {}, reply: after('Approved') },
      refusals: [...moves, ...exchange, 'payment.account-changed'],
    }),
    send: route({
      ...act('send'),
      summary: 'Send what another person approved',
      description: `An approved ${words.one} becomes Sent under its payment reference, by which the bank and the gateway name it. Who approved it cannot send it, and no two payments have one reference. Where the payee has another account than at the approval nothing is sent. More than five days after the approval the rate of exchange is fixed again.`,
      body: schemas.SendPayment,
      example: { body: { paymentReference: 'GCB-2026-0412' }, reply: after('Sent') },
      refusals: [...moves, ...exchange, ...SENDING],
    }),
    settle: route({
      ...act('settle'),
      summary: 'Say that the money arrived',
      description: `A sent ${words.one} becomes Settled, as it does when the payment gateway reports so.`,
      body: Empty,
      example: { body: {}, reply: after('Settled') },
      refusals: [...moves],
    }),
    fail: route({
      ...act('fail'),
      summary: 'Say that the payment failed',
      description: `The ${words.one} becomes Failed, for a reason that stays with it.`,
      body: schemas.FailPayment,
      example: { body: { reason: 'The account is closed' }, reply: after('Failed') },
      refusals: [...moves],
    }),
    reissue: route({
      ...act('reissue'),
      summary: 'Pay anew what failed',
      description: `Makes the successor of a failed ${words.one}: Pending, of the same base, tax and amount, to be approved and sent anew. The failed one stays Failed and names its successor, with which the reply answers. Once.`,
      body: schemas.ReissuePayment,
      example: { body: { reason: 'The bank has the right account now' }, reply: examples.successor },
      refusals: [...moves],
    }),
    cancel: route({
      ...act('cancel'),
      summary: 'Give the amount back to the balance',
      description: `The ${words.one} becomes Cancelled, before or after a failure but never once it is settled, carried or reissued. Its base, which is what is payable and the tax, goes back to the payee’s balance, and the next payment takes it up as brought forward, taxed anew.`,
      body: schemas.CancelPayment,
      example: { body: { reason: 'The partner wants it with the next one' }, reply: after('Cancelled') },
      refusals: [...moves],
    }),
    statement: route({
      operation: `read${noun}Statement`,
      method: 'GET',
      path: `${one}/statement`,
      summary: 'Download the statement',
      description:
        'Redirects to a presigned download; with `Accept: application/json` the reply is its address. It was written when the cycle was closed and never changes.',
      access,
      params,
      query: StatementQuery,
      reply: { status: 302, schema: Download },
      example: { reply: download },
      refusals: ['not-found'],
    }),
    files: route({
      operation: `list${noun}Files`,
      method: 'GET',
      path: `${one}/files`,
      summary: 'The files of the statement, in every format',
      description: `What was written of the ${words.one} for its cycle, each file with its size, its SHA-256 and a presigned link.`,
      access,
      params,
      query: Page,
      reply: { status: 200, schema: pageOf(ReportExportView) },
      example: { reply: pageWith(reportExport) },
      refusals: ['not-found'],
    }),
    events: route({
      operation: `list${noun}Events`,
      method: 'GET',
      path: `${one}/gateway-events`,
      summary: `What payment gateways said of a ${words.one}`,
      description: `Events of gateways under the payment reference of the ${words.one}, the newest first, with what became of each. There is none before it is sent.`,
      access: READ,
      params,
      query: Page,
      reply: { status: 200, schema: pageOf(GatewayEvent) },
      example: { reply: pageWith(gatewayEvent) },
      refusals: ['not-found'],
    }),
  };
}

/** The routes of both kinds. */
export const routesOfPayments = {
  remittance: routesOf({
    noun: 'Remittance',
    path: '/api/remittances',
    idName: 'remittanceId',
    params: z.object({ remittanceId: PaymentId }),
    query: PaymentsQuery.extend({ partnerId: filter(PartnerId, 'remittances to this partner') }),
    access: READ_OR_PARTNER,
    words: { one: 'remittance', payees: 'partners' },
    example: examples.remittance,
    exchange: ['fx.missing'],
  }),
  payout: routesOf({
    noun: 'Payout',
    path: '/api/payouts',
    idName: 'payoutId',
    params: z.object({ payoutId: PaymentId }),
    query: PaymentsQuery,
    access: READ,
    words: { one: 'payout', payees: 'local artists' },
    example: examples.payout,
    exchange: [],
  }),
};

export const {
  list: listRemittances,
  summary: summarizeRemittances,
  files: listRemittanceFiles,
  events: listRemittanceEvents,
  read: readRemittance,
  approve: approveRemittance,
  send: sendRemittance,
  settle: settleRemittance,
  fail: failRemittance,
  reissue: reissueRemittance,
  cancel: cancelRemittance,
} = routesOfPayments.remittance;

export const {
  list: listPayouts,
  summary: summarizePayouts,
  files: listPayoutFiles,
  events: listPayoutEvents,
  read: readPayout,
  approve: approvePayout,
  send: sendPayout,
  settle: settlePayout,
  fail: failPayout,
  reissue: reissuePayout,
  cancel: cancelPayout,
} = routesOfPayments.payout;

export const remit = route({
  operation: 'remit',
  method: 'POST',
  path: '/api/royalties/cycles/{cycleId}/partners/{partnerId}/remit',
  summary: 'The remittance of a partner for a cycle; made once',
  description:
    'Makes the pending remittance of a partner for a locked cycle. Asked again, or where the close made it, it gives the same one.',
  access: FINANCE,
  params: z.object({ cycleId: CycleId, partnerId: PartnerId }),
  reply: { status: 201, schema: schemas.Payment },
  example: { reply: examples.remittance },
  refusals: ['not-found', 'cycle.not-locked', 'payment.nothing-due'],
});
