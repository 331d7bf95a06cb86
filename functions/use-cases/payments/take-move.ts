import { movementsOfCancelled } from '#functions/domain/balances/movements-of.ts';
import { cycleAfterPayment } from '#functions/domain/payments/cycle-after-payment.ts';
import { isDone } from '#functions/domain/payments/is-done.ts';
import { type Move, moved } from '#functions/domain/payments/moved.ts';
import { fixesRate } from '#functions/domain/payments/settlement.ts';
import type { Change, Commit } from '#functions/ports/commit.ts';
import type { Caller, World } from '#functions/ports/world.ts';
import { onBalance } from '#functions/use-cases/balances/on-balance.ts';
import { noticesOfApproval } from '#functions/use-cases/notices/notices-of-approval.ts';
import { withAccount } from '#functions/use-cases/payments/account-of-payment.ts';
import { fixedSettlement } from '#functions/use-cases/payments/fixed-settlement.ts';
import { readPayment } from '#functions/use-cases/payments/read-payment.ts';
import type { PaymentId } from '#shared/ids.ts';
import { Refusal } from '#shared/problems.ts';
import { referenceKey } from '#shared/reference-key.ts';
import type { Payment, PaymentKind } from '#shared/schemas/payments.ts';

type Needs = Parameters<typeof noticesOfApproval>[0] &
  Pick<World, 'payments' | 'paymentAccounts' | 'balances' | 'fxRates' | 'territories' | 'commit'>;
export type MoveRequest = {
  readonly kind: PaymentKind;
  readonly paymentId: PaymentId;
  readonly move: Move;
  /** What is written in the same transaction. */
  readonly besides?: Pick<Commit, 'changes' | 'facts'>;
  readonly answer?: (payment: Payment) => unknown;
};
const MAX_TRIES = 5;

/**
 * Moves a payment along its state machine: one audited transition, conditional on the state it was read in. Who
 * approves cannot send; an approval fixes the account and the rate of exchange; a payment reference belongs to one
 * payment; a cancelled one gives its base back to the balance; when the last payment is done its cycle is Remitted.
 */
export async function takeMove(
  world: Needs,
  caller: Caller,
  { kind, paymentId, move, besides, answer = (payment) => payment }: MoveRequest,
): Promise<Payment> {
  for (let tries = 1; ; tries += 1) {
    const before = await readPayment(world, caller, { kind, paymentId });
    const after = await afterMove(world, before, { move, by: caller.actor });
    const cycle = isDone(after.status) ? await paidCycle(world, after) : [];
    const balance = move.to === 'Cancelled' ? await givenBack(world, after) : { changes: [], facts: [] };
    try {
      await world.commit({
        actor: caller.actor,
        claims: claims(after, move),
        changes: [
          { kind: 'payment', action: `payment.${after.status.toLowerCase()}`, before, after },
          ...cycle,
          ...balance.changes,
          ...(await noticesOfApproval(world, after)),
          ...(besides?.changes ?? []),
        ],
        facts: [...balance.facts, ...(besides?.facts ?? [])],
        answer: answer(after),
      });
      return after;
    } catch (error) {
      // Two payments that end at once both write their cycle, or their payee's balance: the slower one tries again.
      const isRace = error instanceof Refusal && error.code === 'version.stale';
      const isShared = cycle.length > 0 || balance.changes.length > 0;
      if (!isRace || !isShared || tries === MAX_TRIES) throw error;
    }
  }
}

async function afterMove(
  world: Needs,
  before: Payment,
  { move, by }: { readonly move: Move; readonly by: string },
): Promise<Payment> {
  const at = world.clock.now();
  const next = moved(before, move, { by, at });
  if (next instanceof Refusal) throw next;
  const after = await withAccount(world, { before, next, move });
  if (!fixesRate(before, after.status, at)) return after;
  return { ...after, settlement: await fixedSettlement(world, after) };
}

/** The reference that a sent payment takes, which no other may have. */
function claims({ id }: Payment, move: Move): NonNullable<Commit['claims']> {
  if (move.to !== 'Sent') return [];
  const name = referenceKey(move.paymentReference);
  return [{ kind: 'payment-reference', name, holder: id, taken: 'payment.reference-taken' }];
}

/** The balance as a cancelled payment leaves it. */
async function givenBack(world: Pick<World, 'clock' | 'balances'>, payment: Payment) {
  const { territory, payee } = payment;
  const before = await world.balances.find({ territory, payeeRef: payee.ref });
  return onBalance(before, {
    payment,
    movements: movementsOfCancelled(payment),
    at: world.clock.now(),
  });
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
