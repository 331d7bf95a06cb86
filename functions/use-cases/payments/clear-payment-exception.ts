import type { Caller, World } from '#functions/ports/world.ts';
import { found } from '#functions/use-cases/changed.ts';
import type { PaymentExceptionId } from '#shared/ids.ts';
import { Refusal } from '#shared/problems.ts';
import type { PaymentException } from '#shared/schemas/gateways.ts';

/** Says that a person dealt with what did not fit: it is not tried again, and no payment changes. */
export async function clearPaymentException(
  world: Pick<World, 'clock' | 'paymentExceptions' | 'commit'>,
  caller: Caller,
  { exceptionId, reason }: { readonly exceptionId: PaymentExceptionId; readonly reason: string },
): Promise<PaymentException> {
  const before = found(await world.paymentExceptions.find(exceptionId), `exception ${exceptionId}`);
  if (before.status !== 'open') throw new Refusal('payment-exception.closed', `It is ${before.status}.`);
  const at = world.clock.now();
  const after: PaymentException = {
    ...before,
    status: 'cleared',
    closedAt: at,
    closedBy: caller.actor,
    clearReason: reason,
    updatedAt: at,
    version: before.version + 1,
  };
  await world.commit({
    actor: caller.actor,
    changes: [{ kind: 'paymentException', action: 'payment-exception.cleared', before, after }],
    answer: after,
  });
  return after;
}
