import {
  approveRemittance,
  readRemittance,
  sendRemittance,
  settleRemittance,
} from '#shared/contract/payments.ts';
import type { Payment } from '#shared/schemas/payments.ts';
import type { ApiClient } from './api-client.ts';
import { settleByWebhook } from './settle-by-webhook.ts';

type Way = {
  readonly paymentReference: string;
  /** Where given, the bank's gateway reports the settlement; else a person does. */
  readonly webhookSecret?: string | undefined;
};

/** Takes a remittance from Pending to Settled: one person approves, another sends, the money arrives. */
export async function payRemittance(
  api: ApiClient,
  { id: remittanceId }: Payment,
  { paymentReference, webhookSecret }: Way,
): Promise<Payment> {
  const params = { remittanceId };
  await api.call('finance', approveRemittance, { params, body: {} });
  const sent = await api.call('secondFinance', sendRemittance, { params, body: { paymentReference } });
  if (webhookSecret === undefined) {
    return api.call('secondFinance', settleRemittance, { params, body: {} });
  }
  const { amount, currency } = sent.settlement;
  if (amount === undefined) throw new Error(`${remittanceId} was sent without an amount`);
  const data = { paymentReference, amount, currency };
  const event = { type: 'payment.settled', timestamp: new Date().toISOString(), data };
  await settleByWebhook({ url: api.url, secret: webhookSecret, event });
  const settled = await api.call('finance', readRemittance, { params });
  if (settled.status !== 'Settled') throw new Error(`the webhook left ${remittanceId} ${settled.status}`);
  return settled;
}
