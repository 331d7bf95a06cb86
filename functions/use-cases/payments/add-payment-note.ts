import type { Caller, World } from '#functions/ports/world.ts';
import { readPayment } from '#functions/use-cases/payments/read-payment.ts';
import type { PaymentId } from '#shared/ids.ts';
import type { Payment, PaymentKind } from '#shared/schemas/payments.ts';

/** Writes a note on a payment; notes are added, never changed. */
export async function addPaymentNote(
  world: Pick<World, 'clock' | 'payments' | 'commit'>,
  caller: Caller,
  { kind, paymentId, text }: { kind: PaymentKind; paymentId: PaymentId; text: string },
): Promise<Payment> {
  const before = await readPayment(world, caller, { kind, paymentId });
  const at = world.clock.now();
  const after: Payment = {
    ...before,
    notes: [...before.notes, { text, by: caller.actor, at }],
    updatedAt: at,
    version: before.version + 1,
  };
  await world.commit({
    actor: caller.actor,
    changes: [{ kind: 'payment', action: 'payment.noted', before, after }],
    answer: after,
  });
  return after;
}
