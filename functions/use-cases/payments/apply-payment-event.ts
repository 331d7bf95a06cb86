import type { Caller, World } from '#functions/ports/world.ts';
import { movePayment } from '#functions/use-cases/payments/move-payment.ts';
import { decimalToMinor } from '#shared/money.ts';
import { Refusal } from '#shared/problems.ts';
import type { Payment, PaymentEvent, WebhookOutcome } from '#shared/schemas/payments.ts';

type Needs = Pick<World, 'clock' | 'payments' | 'cycles' | 'webhookEvents' | 'commit' | 'log'>;
type Received = { readonly provider: string; readonly eventId: string; readonly event: PaymentEvent };
const SETTLED = ['payment.settled', 'payment.succeeded'];
const FAILED = ['payment.failed'];

/**
 * Applies what a gateway says of a payment, once: its event id is kept in the transaction of the change. A payment is
 * settled by its reference only when amount and currency agree; what does not fit is kept as an exception for a person.
 */
export async function applyPaymentEvent(
  world: Needs,
  { provider, eventId, event }: Received,
): Promise<WebhookOutcome> {
  const seen = await world.webhookEvents.find(provider, eventId);
  if (seen !== undefined) return { outcome: 'repeated', detail: `It came before: ${seen.outcome}.` };
  const caller: Caller = { actor: `gateway:${provider}`, roles: ['Finance'] };
  const fact = (outcome: string) => ({
    kind: 'webhookEvent' as const,
    provider,
    eventId,
    outcome,
    body: JSON.stringify(event),
    receivedAt: world.clock.now(),
  });
  const keep = async (outcome: 'exception' | 'ignored', detail: string): Promise<WebhookOutcome> => {
    await world.commit({
      actor: caller.actor,
      changes: [],
      facts: [fact(outcome)],
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
  };

  const settles = SETTLED.includes(event.type);
  if (!settles && !FAILED.includes(event.type))
    return keep('ignored', `${event.type} is not about the end of a payment.`);
  const payment = await world.payments.byReference(event.data.paymentReference);
  const misfit =
    payment === undefined
      ? `No payment has the reference ${event.data.paymentReference}.`
      : misfits(payment, event);
  if (payment === undefined || misfit !== undefined) return keep('exception', misfit ?? '');

  const note = `${provider} event ${eventId}`;
  const move = settles
    ? ({ to: 'Settled', note } as const)
    : ({ to: 'Failed', reason: event.data.reason ?? note } as const);
  try {
    await movePayment(world, caller, {
      kind: payment.kind,
      paymentId: payment.id,
      move,
      facts: [fact('applied')],
    });
    return { outcome: 'applied', detail: `${payment.id} is ${move.to}.` };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const again = await world.webhookEvents.find(provider, eventId);
    if (again !== undefined) return { outcome: 'repeated', detail: `It came before: ${again.outcome}.` };
    return keep('exception', error.message);
  }
}

/** Why an event does not fit the payment that it names. */
function misfits(payment: Payment, { data }: PaymentEvent): string | undefined {
  const { amount, currency } = payment.settlement;
  const agrees =
    data.currency === currency && decimalToMinor(data.amount, currency) === decimalToMinor(amount, currency);
  return agrees
    ? undefined
    : `The event says ${data.amount} ${data.currency}, the payment is ${amount} ${currency}.`;
}
