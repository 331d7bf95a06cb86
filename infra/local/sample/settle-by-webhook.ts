import { Webhook } from 'standardwebhooks';
import { paymentWebhook } from '#shared/contract/gateways.ts';
import { type PaymentEvent, WebhookOutcome } from '#shared/schemas/gateways.ts';

export type Settlement = { readonly url: string; readonly secret: string; readonly event: PaymentEvent };

/** Reports a payment as a gateway would: a signed call without a token (Standard Webhooks). Throws unless it is applied. */
export async function settleByWebhook({ url, secret, event }: Settlement): Promise<void> {
  const body = JSON.stringify(event);
  const id = `sample-${event.data.paymentReference}`;
  const at = new Date();
  const response = await fetch(`${url}${paymentWebhook.path.replace('{provider}', 'standard')}`, {
    method: paymentWebhook.method,
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': new Webhook(secret).sign(id, at, body),
    },
    body,
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`the webhook answered ${response.status}: ${text.slice(0, 300)}`);
  const { outcome, detail } = WebhookOutcome.parse(JSON.parse(text));
  if (outcome !== 'applied' && outcome !== 'repeated')
    throw new Error(`the webhook was ${outcome}: ${detail}`);
}
