import { call } from '#web/api/call.ts';
import type { BulkAct } from './open-acts.ts';
import { type PaymentApi, paramsOf, type WirePayment } from './payment-api.ts';

/** One act on one payment: with the account that was seen, or the reference it is sent under. */
export type Order = {
  readonly payment: WirePayment;
  readonly reference: string;
  /** The Idempotency-Key of this order, the same when it is tried again. */
  readonly key: string;
};

/** Takes an act by its route; throws what the API refuses. */
export async function takeAct(api: PaymentApi, act: BulkAct, { payment, reference, key }: Order) {
  const params = paramsOf(payment.id);
  if (act === 'send') return call(api.send, { params, body: { paymentReference: reference } }, { key });
  if (act === 'settle') return call(api.settle, { params, body: {} }, { key });
  const { account } = payment;
  return call(api.approve, { params, body: account === undefined ? {} : { accountId: account.id } }, { key });
}
