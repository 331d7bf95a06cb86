import * as contract from '#shared/contract/payments.ts';
import type { Route } from '#shared/contract/route.ts';
import { readPayoutStatement, readRemittanceStatement } from '#shared/contract/statements.ts';
import type { PaymentKind } from '#shared/schemas/payments.ts';

/** The routes that move one kind of payment; both kinds share one state machine. */
export type PaymentRoutes = {
  readonly kind: PaymentKind;
  readonly idName: string;
  readonly read: Route;
  readonly summary: Route;
  readonly files: Route;
  readonly events: Route;
  readonly statement: Route;
  readonly approve: Route;
  readonly send: Route;
  readonly settle: Route;
  readonly fail: Route;
  readonly reissue: Route;
  readonly cancel: Route;
};

export const REMITTANCES: PaymentRoutes = {
  kind: 'remittance',
  idName: 'remittanceId',
  read: contract.readRemittance,
  summary: contract.summarizeRemittances,
  files: contract.listRemittanceFiles,
  events: contract.listRemittanceEvents,
  statement: readRemittanceStatement,
  approve: contract.approveRemittance,
  send: contract.sendRemittance,
  settle: contract.settleRemittance,
  fail: contract.failRemittance,
  reissue: contract.reissueRemittance,
  cancel: contract.cancelRemittance,
};

export const PAYOUTS: PaymentRoutes = {
  kind: 'payout',
  idName: 'payoutId',
  read: contract.readPayout,
  summary: contract.summarizePayouts,
  files: contract.listPayoutFiles,
  events: contract.listPayoutEvents,
  statement: readPayoutStatement,
  approve: contract.approvePayout,
  send: contract.sendPayout,
  settle: contract.settlePayout,
  fail: contract.failPayout,
  reissue: contract.reissuePayout,
  cancel: contract.cancelPayout,
};
