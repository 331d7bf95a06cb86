import type { PageRequest } from '#functions/ports/page.ts';
import type { WebhookEvent } from '#functions/ports/records.ts';
import type { Caller, World } from '#functions/ports/world.ts';
import { exceptionIdOf } from '#functions/use-cases/payments/exception-id-of.ts';
import { readPayment } from '#functions/use-cases/payments/read-payment.ts';
import { pageOfArray } from '#shared/cursor.ts';
import type { PaymentId } from '#shared/ids.ts';
import type { PageOf } from '#shared/schemas/common.ts';
import { GatewayEvent, PaymentEvent } from '#shared/schemas/gateways.ts';
import type { PaymentKind } from '#shared/schemas/payments.ts';

type Asked = { readonly kind: PaymentKind; readonly paymentId: PaymentId; readonly page: PageRequest };

/** What gateways said of a payment under its reference, the newest first; where it did not fit, why, and whether that is open. */
export async function listGatewayEvents(
  world: Pick<World, 'ids' | 'payments' | 'webhookEvents' | 'paymentExceptions'>,
  caller: Caller,
  { kind, paymentId, page }: Asked,
): Promise<PageOf<GatewayEvent>> {
  const { paymentReference } = await readPayment(world, caller, { kind, paymentId });
  const said = paymentReference === null ? [] : await world.webhookEvents.ofReference(paymentReference);
  const { items, nextCursor } = pageOfArray(said, page, ({ provider, eventId }) => `${provider} ${eventId}`);
  return { items: await Promise.all(items.map((event) => viewOf(world, event))), nextCursor };
}

async function viewOf(
  world: Pick<World, 'ids' | 'paymentExceptions'>,
  { provider, eventId, outcome, body, receivedAt }: WebhookEvent,
): Promise<GatewayEvent> {
  const exception =
    outcome === 'exception'
      ? await world.paymentExceptions.find(exceptionIdOf(world, { provider, eventId }))
      : undefined;
  return {
    ...{ provider, eventId, receivedAt },
    event: PaymentEvent.parse(JSON.parse(body)),
    outcome: GatewayEvent.shape.outcome.parse(outcome),
    ...(exception && { exception: { id: exception.id, status: exception.status, why: exception.why } }),
  };
}
