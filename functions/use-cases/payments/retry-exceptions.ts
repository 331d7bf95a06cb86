import type { World } from '#functions/ports/world.ts';
import { gatewayOf, tryPaymentEvent } from '#functions/use-cases/payments/try-payment-event.ts';
import { Refusal } from '#shared/problems.ts';
import type { PaymentException } from '#shared/schemas/gateways.ts';

type Needs = Parameters<typeof tryPaymentEvent>[0] & Pick<World, 'paymentExceptions' | 'log'>;

/**
 * Tries the open exceptions of a payment reference again, the oldest first. One that fits now is applied in the
 * transaction of its payment; one that does not stays open and says why.
 */
export async function retryExceptions(world: Needs, paymentReference: string): Promise<void> {
  for (const exception of await world.paymentExceptions.openOf(paymentReference)) {
    const closed = (paymentId: PaymentException['paymentId']) =>
      closedBy(exception, { status: 'applied', at: world.clock.now(), paymentId });
    const tried = await tryPaymentEvent(world, exception, ({ id }) => ({
      changes: [
        {
          kind: 'paymentException',
          action: 'payment-exception.applied',
          before: exception,
          after: closed(id),
        },
      ],
    }));
    if (tried.applied !== undefined) world.log('payment-exception.applied', { exceptionId: exception.id });
    else await noteWhy(world, exception, { why: tried.why, paymentId: tried.payment?.id ?? null });
  }
}

type Closing = {
  readonly status: 'applied';
  readonly at: string;
  readonly paymentId: PaymentException['paymentId'];
};

function closedBy(exception: PaymentException, { status, at, paymentId }: Closing): PaymentException {
  return {
    ...exception,
    status,
    paymentId,
    closedAt: at,
    closedBy: gatewayOf(exception.provider).actor,
    updatedAt: at,
    version: exception.version + 1,
  };
}

/** Keeps the newest reason why an exception does not fit. */
async function noteWhy(
  world: Pick<World, 'clock' | 'commit'>,
  before: PaymentException,
  now: Pick<PaymentException, 'why' | 'paymentId'>,
): Promise<void> {
  if (before.why === now.why && before.paymentId === now.paymentId) return;
  const after = { ...before, ...now, updatedAt: world.clock.now(), version: before.version + 1 };
  try {
    await world.commit({
      actor: gatewayOf(before.provider).actor,
      changes: [{ kind: 'paymentException', action: 'payment-exception.tried', before, after }],
    });
  } catch (error) {
    // Whoever changed it meanwhile has tried or cleared it.
    if (!(error instanceof Refusal)) throw error;
  }
}
