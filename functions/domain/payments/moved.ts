import { isSamePerson } from '#functions/domain/same-person.ts';
import type { PaymentAccountId } from '#shared/ids.ts';
import { mayFollow, whatFollows } from '#shared/machines/machine.ts';
import { PAYMENT, type PaymentAct } from '#shared/machines/payment.ts';
import { Refusal } from '#shared/problems.ts';
import type { Payment } from '#shared/schemas/payments.ts';

/** What somebody does to a payment. */
export type Move =
  | { readonly to: 'Approved'; readonly accountId?: PaymentAccountId | undefined }
  | { readonly to: 'Sent'; readonly paymentReference: string }
  | { readonly to: 'Settled'; readonly note?: string }
  | { readonly to: 'Failed'; readonly reason: string }
  | { readonly to: 'Cancelled'; readonly reason: string };

const ACTS: Readonly<Record<Move['to'], PaymentAct>> = {
  Approved: 'approve',
  Sent: 'send',
  Settled: 'settle',
  Failed: 'fail',
  Cancelled: 'cancel',
};

/** The payment after a move, or the refusal: an illegal transition, or a sender who approved it. */
export function moved(
  payment: Payment,
  move: Move,
  { by, at }: { readonly by: string; readonly at: string },
): Payment | Refusal {
  const refused = refusedAct(payment, ACTS[move.to]);
  if (refused !== undefined) return refused;
  if (move.to === 'Sent' && isSamePerson(payment.approvedBy, by))
    return new Refusal('payment.same-person', `${by} approved it.`);
  const note = 'reason' in move ? move.reason : move.to === 'Settled' ? move.note : undefined;
  return {
    ...payment,
    status: move.to,
    ...(move.to === 'Approved' && { approvedBy: by }),
    ...(move.to === 'Sent' && { paymentReference: move.paymentReference }),
    ...(move.to === 'Failed' && { failureReason: move.reason }),
    timeline: [...payment.timeline, { status: move.to, at, by, ...(note !== undefined && { note }) }],
    updatedAt: at,
    version: payment.version + 1,
  };
}

/** Why an act may not follow where a payment stands; nothing follows one that was reissued. */
export function refusedAct(payment: Payment, act: PaymentAct): Refusal | undefined {
  const { status, successorId } = payment;
  if (successorId === undefined && mayFollow(PAYMENT, status, act)) return undefined;
  const follows =
    successorId === undefined ? whatFollows(PAYMENT, status) : `It was reissued: ${successorId} goes on.`;
  const { verb } = PAYMENT.acts[act];
  return new Refusal('payment.illegal-transition', `${verb} is not possible. ${follows}`);
}
