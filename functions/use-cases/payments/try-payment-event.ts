import type { Commit } from '#functions/ports/commit.ts';
import type { Caller } from '#functions/ports/world.ts';
import { takeMove } from '#functions/use-cases/payments/take-move.ts';
import { decimalToMinor } from '#shared/money.ts';
import { Refusal } from '#shared/problems.ts';
import type { PaymentEvent } from '#shared/schemas/gateways.ts';
import type { Payment } from '#shared/schemas/payments.ts';

type Needs = Parameters<typeof takeMove>[0];
export type Received = { readonly provider: string; readonly eventId: string; readonly event: PaymentEvent };
/** What came of an event, or why it does not fit and which payment has its reference. */
export type Tried =
  | { readonly applied: Payment }
  | { readonly applied?: never; readonly why: string; readonly payment: Payment | undefined };

const SETTLED = ['payment.settled', 'payment.succeeded'];
const FAILED = ['payment.failed'];

/** Who acts when a gateway reports. */
export const gatewayOf = (provider: string): Caller => ({
  actor: `gateway:${provider}`,
  roles: ['Finance'],
});

/** Whether an event is about the end of a payment. */
export const endsPayment = ({ type }: PaymentEvent): boolean => [...SETTLED, ...FAILED].includes(type);

/**
 * Applies an event to the payment that has its reference, in one transaction with what is written besides. A payment is
 * settled only when amount and currency agree. What does not fit, or comes too early or too late, changes nothing.
 */
export async function tryPaymentEvent(
  world: Needs,
  { provider, eventId, event }: Received,
  besides: (payment: Payment) => Pick<Commit, 'changes' | 'facts'>,
): Promise<Tried> {
  const { paymentReference } = event.data;
  const payment = await world.payments.byReference(paymentReference);
  if (payment === undefined) return { why: `No payment has the reference ${paymentReference}.`, payment };
  const why = misfit(payment, event);
  if (why !== undefined) return { why, payment };
  const note = `${provider} event ${eventId}`;
  const move = SETTLED.includes(event.type)
    ? ({ to: 'Settled', note } as const)
    : ({ to: 'Failed', reason: event.data.reason ?? note } as const);
  try {
    const { kind, id: paymentId } = payment;
    return {
      applied: await takeMove(world, gatewayOf(provider), {
        ...{ kind, paymentId, move, besides: besides(payment) },
        // The answer of a request belongs to the request, not to the event that follows from it.
        answer: () => undefined,
      }),
    };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { why: error.message, payment };
  }
}

/** Why an event does not fit the payment that it names. */
function misfit({ settlement: { amount, currency } }: Payment, { data }: PaymentEvent): string | undefined {
  const agrees =
    amount !== undefined &&
    data.currency === currency &&
    decimalToMinor(data.amount, currency) === decimalToMinor(amount, currency);
  return agrees
    ? undefined
    : `The event says ${data.amount} ${data.currency}, the payment is ${amount ?? 'not fixed in'} ${currency}.`;
}
