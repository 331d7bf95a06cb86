import { t } from '@lingui/core/macro';
import * as contract from '#shared/contract/payments.ts';
import type { WireReplyOf } from '#shared/contract/route.ts';
import { readPayoutStatement, readRemittanceStatement } from '#shared/contract/statements.ts';

export type WirePayment = WireReplyOf<typeof contract.readRemittance>;

/** Remittances to partners and payouts to artists go the same way, each by routes of its own. */
export const paymentApis = {
  remittances: {
    noun: t`remittances`,
    list: contract.listRemittances,
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
  },
  payouts: {
    noun: t`payouts`,
    list: contract.listPayouts,
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
  },
} as const;

export type PaymentApi = (typeof paymentApis)[keyof typeof paymentApis];

/** A payment’s id under the names that the paths of both give it. */
export function paramsOf(id: string) {
  return { remittanceId: id, payoutId: id };
}
