import type { World } from '#functions/ports/world.ts';
import { paymentIdOf } from '#functions/use-cases/payments/payment-id.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import type { Payment } from '#shared/schemas/payments.ts';

type Needs = Pick<World, 'ids' | 'payments'>;

/** The first payment of a payee for a cycle; 0.5 RCU. */
export function firstPayment(
  world: Needs,
  payeeRef: string,
  cycle: Pick<Cycle, 'id'>,
): Promise<Payment | undefined> {
  return world.payments.find(paymentIdOf(world, { cycle, payeeRef }));
}

/** The payment that stands: the last that reissues the first, each 0.5 RCU. */
export async function standingPayment(
  world: Needs,
  payeeRef: string,
  cycle: Pick<Cycle, 'id'>,
): Promise<Payment | undefined> {
  let payment = await firstPayment(world, payeeRef, cycle);
  while (payment?.successorId !== undefined) payment = await world.payments.find(payment.successorId);
  return payment;
}
