import middy from '@middy/core';
import type { ApiEvent } from '#functions/handlers/http/caller.ts';
import { crashReply } from '#functions/handlers/http/crash-reply.ts';
import { onlyThroughFront } from '#functions/handlers/http/only-through-front.ts';
import { problemReply } from '#functions/handlers/http/problem-reply.ts';
import { bodyBytes, readRequest } from '#functions/handlers/http/read-request.ts';
import { JSON_REPLY } from '#functions/handlers/http/reply-headers.ts';
import { verifySignature } from '#functions/handlers/webhooks/verify-signature.ts';
import { realWorld } from '#functions/platform/world.ts';
import { applyPaymentEvent } from '#functions/use-cases/payments/apply-payment-event.ts';
import { paymentWebhook } from '#shared/contract/gateways.ts';
import { Refusal } from '#shared/problems.ts';
import { EventId, PaymentEvent } from '#shared/schemas/gateways.ts';

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
      verifySignature(keys, { payload: bodyBytes(event), headers: event.headers });
      const { body } = readRequest(paymentWebhook, event);
      const outcome = await applyPaymentEvent(world, {
        provider,
        eventId: eventIdOf(event),
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

/** The gateway’s own id of an event, by which it is applied once. */
function eventIdOf({ headers }: ApiEvent): string {
  const eventId = EventId.safeParse(headers['webhook-id'] ?? '');
  if (eventId.success) return eventId.data;
  const message = '200 characters at most';
  throw new Refusal('request.invalid', `The header webhook-id has ${message}.`, [
    { path: 'webhook-id', message },
  ]);
}
