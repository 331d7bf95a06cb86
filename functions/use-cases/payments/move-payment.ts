import { cycleAfterPayment } from '#functions/domain/payments/cycle-after-payment.ts';
import { isDone } from '#functions/domain/payments/is-done.ts';
import { type Move, moved } from '#functions/domain/payments/moved.ts';
import type { Change, Commit } from '#functions/ports/commit.ts';
import type { Caller, World } from '#functions/ports/world.ts';
import { readPayment } from '#functions/use-cases/payments/read-payment.ts';
import type { PaymentId } from '#shared/ids.ts';
import { Refusal } from '#shared/problems.ts';
import type { Payment, PaymentKind } from '#shared/schemas/payments.ts';

type Needs = Pick<World, 'clock' | 'payments' | 'cycles' | 'commit'>;
type Request = {
  readonly kind: PaymentKind;
  readonly paymentId: PaymentId;
  readonly move: Move;
  readonly facts?: Commit['facts'];
  readonly answer?: (payment: Payment) => unknown;
};
const MAX_TRIES = 5;

/**
 * Moves a payment along its state machine: one audited transition, conditional on the state it was read in. Who
 * approves cannot send; a payment reference belongs to one payment; when the last payment is done its cycle is
 * Remitted.
 */
export async function movePayment(
  world: Needs,
  caller: Caller,
  { kind, paymentId, move, facts = [], answer = (payment) => payment }: Request,
): Promise<Payment> {
  for (let tries = 1; ; tries += 1) {
    const before = await readPayment(world, caller, { kind, paymentId });
    const after = moved(before, move, { by: caller.actor, at: world.clock.now() });
    if (after instanceof Refusal) throw after;
    const cycle = isDone(after.status) ? await paidCycle(world, after) : [];
    try {
      await world.commit({
        actor: caller.actor,
        ...(move.to === 'Sent' && {
          claims: [
            {
              kind: 'payment-reference',
              name: move.paymentReference,
              holder: after.id,
              taken: 'payment.reference-taken',
            },
          ],
        }),
        changes: [
          { kind: 'payment', action: `payment.${after.status.toLowerCase()}`, before, after },
          ...cycle,
        ],
        facts,
        answer: answer(after),
      });
      return after;
    } catch (error) {
      // If two payments of one cycle end at once, both write the cycle: the slower one tries again.
      const isRace = error instanceof Refusal && error.code === 'version.stale' && cycle.length > 0;
      if (!isRace || tries === MAX_TRIES) throw error;
    }
  }
}

/** The cycle as this payment leaves it, where it counts. */
export async function paidCycle(world: Pick<World, 'clock' | 'cycles'>, payment: Payment): Promise<Change[]> {
  const before = await world.cycles.find(payment.cycleId);
  const after = before && cycleAfterPayment(before, world.clock.now());
  return after === undefined
    ? []
    : [
        {
          kind: 'cycle',
          action: after.status === 'Remitted' ? 'cycle.remitted' : 'cycle.payment-done',
          before,
          after,
        },
      ];
}
