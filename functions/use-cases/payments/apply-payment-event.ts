import type { World } from '#functions/ports/world.ts';
import { exceptionIdOf } from '#functions/use-cases/payments/exception-id-of.ts';
import { retryExceptions } from '#functions/use-cases/payments/retry-exceptions.ts';
import {
  endsPayment,
  gatewayOf,
  type Received,
  type Tried,
  tryPaymentEvent,
} from '#functions/use-cases/payments/try-payment-event.ts';
import type { PaymentException, WebhookOutcome } from '#shared/schemas/gateways.ts';

type Needs = Parameters<typeof retryExceptions>[0] & Pick<World, 'ids' | 'webhookEvents'>;

/**
 * Applies what a gateway says of a payment, once: its event id is kept in the transaction of the change. What comes
 * early or does not fit becomes an open exception, which is tried again whenever its payment moves (royalty rules
 * §10.3).
 */
export async function applyPaymentEvent(world: Needs, received: Received): Promise<WebhookOutcome> {
  const { event } = received;
  const repeated = () => whatCameBefore(world, received);
  const before = await repeated();
  if (before !== undefined) return before;
  if (!endsPayment(event))
    return keep(world, received, {
      outcome: 'ignored',
      detail: `${event.type} is not about the end of a payment.`,
    });
  const tried = await tryPaymentEvent(world, received, () => ({
    changes: [],
    facts: [eventFact(world, received, 'applied')],
  }));
  if (tried.applied !== undefined)
    return { outcome: 'applied', detail: `${tried.applied.id} is ${tried.applied.status}.` };
  const meanwhile = await repeated();
  if (meanwhile !== undefined) return meanwhile;
  const kept = await keep(world, received, { outcome: 'exception', detail: tried.why, tried });
  // Its payment may have been sent since it was looked for.
  await retryExceptions(world, event.data.paymentReference);
  return kept;
}

/**
 * The answer to an event that came before, or undefined. One that could not be applied is not called repeated while it
 * waits: its gateway must not take it for done.
 */
async function whatCameBefore(
  world: Needs,
  { provider, eventId }: Received,
): Promise<WebhookOutcome | undefined> {
  const seen = await world.webhookEvents.find(provider, eventId);
  if (seen === undefined) return undefined;
  const kept =
    seen.outcome === 'exception'
      ? await world.paymentExceptions.find(exceptionIdOf(world, { provider, eventId }))
      : undefined;
  if (kept?.status === 'open') return { outcome: 'exception', detail: `It waits: ${kept.why}` };
  return { outcome: 'repeated', detail: `It came before: ${kept?.status ?? seen.outcome}.` };
}

type Kept = {
  readonly outcome: 'exception' | 'ignored';
  readonly detail: string;
  /** Where it becomes an exception. */
  readonly tried?: Exclude<Tried, { readonly applied: object }>;
};

/** Keeps an event that changes no payment, with its audit entry. */
async function keep(
  world: Needs,
  received: Received,
  { outcome, detail, tried }: Kept,
): Promise<WebhookOutcome> {
  const { provider, eventId } = received;
  await world.commit({
    actor: gatewayOf(provider).actor,
    changes:
      tried === undefined
        ? []
        : [
            {
              kind: 'paymentException',
              action: 'payment-exception.opened',
              after: opened(world, received, tried),
            },
          ],
    facts: [eventFact(world, received, outcome)],
    entries: [
      {
        entity: 'webhook',
        entityId: `${provider}/${eventId}`,
        action: `webhook.${outcome}`,
        after: { detail },
      },
    ],
  });
  world.log(`webhook.${outcome}`, { provider, eventId });
  return { outcome, detail };
}

const eventFact = (
  { clock }: Pick<World, 'clock'>,
  { provider, eventId, event }: Received,
  outcome: string,
) => ({
  kind: 'webhookEvent' as const,
  provider,
  eventId,
  outcome,
  body: JSON.stringify(event),
  receivedAt: clock.now(),
  paymentReference: event.data.paymentReference,
});

function opened(
  world: Pick<World, 'clock' | 'ids'>,
  { provider, eventId, event }: Received,
  { why, payment }: NonNullable<Kept['tried']>,
): PaymentException {
  const now = world.clock.now();
  return {
    id: exceptionIdOf(world, { provider, eventId }),
    provider,
    eventId,
    event,
    status: 'open',
    why,
    paymentId: payment?.id ?? null,
    receivedAt: now,
    closedAt: null,
    closedBy: null,
    clearReason: null,
    updatedAt: now,
    version: 1,
  };
}
