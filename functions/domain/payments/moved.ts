import { leadsTo, whatFollows } from '#shared/machines/machine.ts';
import { PAYMENT } from '#shared/machines/payment.ts';
import { Refusal } from '#shared/problems.ts';
import type { Payment } from '#shared/schemas/payments.ts';

/** What somebody does to a payment. */
export type Move =
  | { readonly to: 'Approved' }
  | { readonly to: 'Sent'; readonly paymentReference: string }
  | { readonly to: 'Settled'; readonly note?: string }
  | { readonly to: 'Failed'; readonly reason: string };

/** The payment after a move, or the refusal: an illegal transition, or a sender who approved it. */
export function moved(
  payment: Payment,
  move: Move,
  { by, at }: { readonly by: string; readonly at: string },
): Payment | Refusal {
  if (!leadsTo(PAYMENT, payment.status, move.to)) {
    const detail = `It cannot become ${move.to}. ${whatFollows(PAYMENT, payment.status)}`;
    return new Refusal('payment.illegal-transition', detail);
  }
  if (move.to === 'Sent' && payment.approvedBy === by)
    return new Refusal('payment.same-person', `${by} approved it.`);
  const note = move.to === 'Failed' ? move.reason : move.to === 'Settled' ? move.note : undefined;
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
