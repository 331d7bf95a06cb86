import type { Caller, World } from '#functions/ports/world.ts';
import { readPayment } from '#functions/use-cases/payments/read-payment.ts';
import { shownPayments } from '#functions/use-cases/payments/shown-payments.ts';
import type { PaymentId } from '#shared/ids.ts';
import type { Payment, PaymentKind } from '#shared/schemas/payments.ts';

/** A payment that the caller may see, with what it would settle today while that is not fixed. */
export async function showPayment(
  world: Pick<World, 'clock' | 'payments' | 'fxRates' | 'territories'>,
  caller: Caller,
  asked: { readonly kind: PaymentKind; readonly paymentId: PaymentId },
): Promise<Payment> {
  const payment = await readPayment(world, caller, asked);
  const [shown = payment] = await shownPayments(world, [payment]);
  return shown;
}
