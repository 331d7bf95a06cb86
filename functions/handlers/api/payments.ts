import { type Served, serve } from '#functions/handlers/http/serve.ts';
import { listPayments } from '#functions/use-cases/payments/list-payments.ts';
import { movePayment } from '#functions/use-cases/payments/move-payment.ts';
import { showPayment } from '#functions/use-cases/payments/show-payment.ts';
import { downloadStatement } from '#functions/use-cases/statements/download-statement.ts';
import * as contract from '#shared/contract/payments.ts';
import type { PaymentId } from '#shared/ids.ts';
import type { PaymentKind } from '#shared/schemas/payments.ts';

/** What the API starts without, for it is seldom asked. */
const rare = {
  remit: () => import('#functions/use-cases/payments/remit.ts'),
  summary: () => import('#functions/use-cases/payments/summarize-payments.ts'),
  reissue: () => import('#functions/use-cases/payments/reissue-payment.ts'),
  files: () => import('#functions/use-cases/statements/list-statement-files.ts'),
  events: () => import('#functions/use-cases/payments/list-gateway-events.ts'),
};

type Named = { readonly remittanceId: PaymentId } | { readonly payoutId: PaymentId };

/** The routes of one kind of payment: both kinds share one state machine. */
function routesOf(kind: PaymentKind): readonly Served[] {
  const routes = contract.routesOfPayments[kind];
  const of = (params: Named) => ({
    kind,
    paymentId: 'payoutId' in params ? params.payoutId : params.remittanceId,
  });
  return [
    serve(routes.list, (world, { caller, query }) => listPayments(world, caller, { kind, ...query })),
    serve(routes.summary, async (world, { caller, query }) =>
      (await rare.summary()).summarizePayments(world, caller, { kind, ...query }),
    ),
    serve(routes.read, (world, { caller, params }) => showPayment(world, caller, of(params))),
    serve(routes.approve, (world, { caller, params, body }) =>
      movePayment(world, caller, { ...of(params), move: { to: 'Approved', ...body } }),
    ),
    serve(routes.send, (world, { caller, params, body }) =>
      movePayment(world, caller, { ...of(params), move: { to: 'Sent', ...body } }),
    ),
    serve(routes.settle, (world, { caller, params }) =>
      movePayment(world, caller, { ...of(params), move: { to: 'Settled' } }),
    ),
    serve(routes.fail, (world, { caller, params, body }) =>
      movePayment(world, caller, { ...of(params), move: { to: 'Failed', ...body } }),
    ),
    serve(routes.cancel, (world, { caller, params, body }) =>
      movePayment(world, caller, { ...of(params), move: { to: 'Cancelled', ...body } }),
    ),
    serve(routes.reissue, async (world, { caller, params, body }) =>
      (await rare.reissue()).reissuePayment(world, caller, { ...of(params), ...body }),
    ),
    serve(routes.statement, (world, { caller, params, query }) =>
      downloadStatement(world, caller, { ...of(params), ...query }),
    ),
    serve(routes.files, async (world, { caller, params, query }) =>
      (await rare.files()).listStatementFiles(world, caller, { ...of(params), page: query }),
    ),
    serve(routes.events, async (world, { caller, params, query }) =>
      (await rare.events()).listGatewayEvents(world, caller, { ...of(params), page: query }),
    ),
  ];
}

export const paymentRoutes = [
  ...routesOf('remittance'),
  ...routesOf('payout'),
  serve(contract.remit, async (world, { caller, params }) =>
    (await rare.remit()).remit(world, caller, params),
  ),
];
