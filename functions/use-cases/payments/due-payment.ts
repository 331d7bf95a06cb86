import type { World } from '#functions/ports/world.ts';
import { linesOfPayee } from '#functions/use-cases/payments/lines-of-payee.ts';
import { makePayment } from '#functions/use-cases/payments/make-payment.ts';
import { paymentIdOf } from '#functions/use-cases/payments/payment-id.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import type { Payment } from '#shared/schemas/payments.ts';

type Request = { readonly cycle: Cycle; readonly payeeRef: string; readonly actor: string };

/**
 * The payment of a payee for a locked cycle: the one that its close made, or one made now from the payee's lines.
 * Undefined where there is neither, for a balance alone is taken up by a close.
 */
export async function duePayment(
  world: Parameters<typeof makePayment>[0] & Pick<World, 'payments'>,
  asked: Request,
): Promise<Payment | undefined> {
  const made = await world.payments.find(paymentIdOf(world, asked));
  if (made !== undefined) return made;
  const lines = await linesOfPayee(world, asked);
  return lines.length === 0 ? undefined : makePayment(world, asked);
}
