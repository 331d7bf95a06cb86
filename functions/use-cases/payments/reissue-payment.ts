import { reissued } from '#functions/domain/payments/reissued.ts';
import type { Caller, World } from '#functions/ports/world.ts';
import { paymentIdOf } from '#functions/use-cases/payments/payment-id.ts';
import { readPayment } from '#functions/use-cases/payments/read-payment.ts';
import type { PaymentId } from '#shared/ids.ts';
import { Refusal } from '#shared/problems.ts';
import type { Payment, PaymentKind } from '#shared/schemas/payments.ts';

type Request = { readonly kind: PaymentKind; readonly paymentId: PaymentId; readonly reason: string };

/** Makes the successor of a failed payment, once, and answers with it (royalty rules §10.2). */
export async function reissuePayment(
  world: Pick<World, 'clock' | 'ids' | 'payments' | 'commit'>,
  caller: Caller,
  { kind, paymentId, reason }: Request,
): Promise<Payment> {
  const before = await readPayment(world, caller, { kind, paymentId });
  const successorId = paymentIdOf(world, {
    cycle: { id: before.cycleId },
    payeeRef: before.payee.ref,
    issue: before.issue + 1,
  });
  const both = reissued(before, { successorId, reason, by: caller.actor, at: world.clock.now() });
  if (both instanceof Refusal) throw both;
  await world.commit({
    actor: caller.actor,
    changes: [
      { kind: 'payment', action: 'payment.reissued', before, after: both.failed },
      { kind: 'payment', action: 'payment.created', after: both.successor },
    ],
    answer: both.successor,
  });
  return both.successor;
}
