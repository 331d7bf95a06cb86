import type { Caller, World } from '#functions/ports/world.ts';
import { found } from '#functions/use-cases/changed.ts';
import { refuseOthers } from '#functions/use-cases/visible-to.ts';
import type { PaymentId } from '#shared/ids.ts';
import type { Payment, PaymentKind } from '#shared/schemas/payments.ts';

/** A payment of a kind that the caller may see. */
export async function readPayment(
  world: Pick<World, 'payments'>,
  caller: Caller,
  { kind, paymentId }: { kind: PaymentKind; paymentId: PaymentId },
): Promise<Payment> {
  const payment = await world.payments.find(paymentId);
  const seen = found(payment?.kind === kind ? payment : undefined, `${kind} ${paymentId}`);
  refuseOthers(caller, seen.partnerId);
  return seen;
}
