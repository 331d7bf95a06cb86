import middy from '@middy/core';
import { Webhook } from 'standardwebhooks';
import type { ApiEvent } from '#functions/handlers/http/caller.ts';
import { crashReply } from '#functions/handlers/http/crash-reply.ts';
import { onlyThroughFront } from '#functions/handlers/http/only-through-front.ts';
import { problemReply } from '#functions/handlers/http/problem-reply.ts';
import { bodyBytes, readRequest } from '#functions/handlers/http/read-request.ts';
import { JSON_REPLY } from '#functions/handlers/http/reply-headers.ts';
import { realWorld } from '#functions/platform/world.ts';
import { applyPaymentEvent } from '#functions/use-cases/payments/apply-payment-event.ts';
import { paymentWebhook } from '#shared/contract/gateways.ts';
import { Refusal } from '#shared/problems.ts';
import { PaymentEvent } from '#shared/schemas/gateways.ts';

const world = realWorld(process.env);

/** Payment gateways' events: the signature is verified over the raw bytes before anything is parsed. */
export const handler = middy<ApiEvent>()
  .use(crashReply())
  .use(onlyThroughFront(world))
  .handler(async (event) => {
    try {
      const { provider } = paymentWebhook.params.safeParse(event.pathParameters).data ?? { provider: '' };
      const keys = await world.webhookKeys(provider);
      if (keys === undefined) throw new Refusal('not-found', `There is no gateway ${provider}.`);
      verify(keys, event);
      const { body } = readRequest(paymentWebhook, event);
      const outcome = await applyPaymentEvent(world, {
        provider,
        eventId: event.headers['webhook-id'] ?? '',
        event: PaymentEvent.parse(body),
      });
      return {
        statusCode: 200,
        headers: JSON_REPLY,
        body: JSON.stringify(outcome),
      };
    } catch (error) {
      if (error instanceof Refusal) return problemReply(error, event.rawPath);
      throw error;
    }
  });

/** Standard Webhooks: HMAC over id, timestamp and bytes, five minutes around now; with any of the keys, while they rotate. */
function verify(keys: readonly string[], event: ApiEvent): void {
  const headers = Object.fromEntries(
    Object.entries(event.headers).map(([name, value]) => [name, value ?? '']),
  );
  const payload = bodyBytes(event);
  for (const key of keys) {
    try {
      new Webhook(key).verify(payload, headers);
      return;
    } catch (error) {
      // The signature is right but the bytes are not JSON, which reading the request refuses.
      if (error instanceof SyntaxError) return;
      // The next key may be the one it was signed with.
    }
  }
  throw new Refusal('webhook.bad-signature');
}
