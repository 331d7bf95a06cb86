import { t } from '@lingui/core/macro';
import { PAYMENT_STATES } from '#web/parts/payment-accounts/payment-states.ts';
import type { BulkAct } from './open-acts.ts';
import { openActs } from './open-acts.ts';
import type { WirePayment } from './payment-api.ts';

/**
 * Why somebody cannot take an act on a payment, before it is tried; undefined where it may be. The API decides again: what
 * it refuses is said beside the payment.
 */
export function whyNot(payment: WirePayment, act: BulkAct, me: string): string | undefined {
  const { status, approvedBy, settlement, netPayable, account } = payment;
  if (!openActs(payment).includes(act)) return t`It is ${PAYMENT_STATES[status].toLowerCase()}.`;
  if (act === 'send' && approvedBy === me) return t`You approved it; another person of Finance sends it.`;
  if (act === 'approve' && settlement.missing !== undefined)
    return t`There is no usable rate of ${netPayable.currency}/${settlement.currency}.`;
  if (act === 'approve' && account === undefined)
    return t`Its payee has no account in force: none is confirmed, or it is too new.`;
  return undefined;
}
