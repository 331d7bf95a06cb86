import type { Caller, World } from '#functions/ports/world.ts';
import { retryExceptions } from '#functions/use-cases/payments/retry-exceptions.ts';
import { type MoveRequest, takeMove } from '#functions/use-cases/payments/take-move.ts';
import type { Payment } from '#shared/schemas/payments.ts';

type Needs = Parameters<typeof takeMove>[0] & Pick<World, 'paymentExceptions' | 'log'>;

/**
 * Moves a payment as somebody asks for it, and then tries the gateways' events again that waited for its reference
 * (royalty rules §10.3). Answers with the payment as the move left it.
 */
export async function movePayment(world: Needs, caller: Caller, request: MoveRequest): Promise<Payment> {
  const payment = await takeMove(world, caller, request);
  if (payment.paymentReference !== null) await retryExceptions(world, payment.paymentReference);
  return payment;
}
