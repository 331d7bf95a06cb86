import * as api from '#shared/contract/payments.ts';
import type { WireReplyOf } from '#shared/contract/route.ts';
import { readPayoutStatement, readRemittanceStatement } from '#shared/contract/statements.ts';

export type WirePayment = WireReplyOf<typeof api.readRemittance>;

/** Remittances to partners and payouts to artists are one machine; a desk is one of its two sides. */
export const desks = {
  remittances: {
    noun: 'remittances',
    list: api.listRemittances,
    read: api.readRemittance,
    statement: readRemittanceStatement,
    approve: api.approveRemittance,
    send: api.sendRemittance,
    settle: api.settleRemittance,
    fail: api.failRemittance,
  },
  payouts: {
    noun: 'payouts',
    list: api.listPayouts,
    read: api.readPayout,
    statement: readPayoutStatement,
    approve: api.approvePayout,
    send: api.sendPayout,
    settle: api.settlePayout,
    fail: api.failPayout,
  },
} as const;

export type Desk = (typeof desks)[keyof typeof desks];

/** A payment's id under the name that either side's paths give it. */
export function paramsOf(id: string) {
  return { remittanceId: id, payoutId: id };
}
