import { refusedAct } from '#functions/domain/payments/moved.ts';
import { unfixedSettlement } from '#functions/domain/payments/settlement.ts';
import type { PaymentId } from '#shared/ids.ts';
import type { Refusal } from '#shared/problems.ts';
import type { Payment } from '#shared/schemas/payments.ts';

type Reissue = {
  readonly successorId: PaymentId;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
};

/**
 * A failed payment and the one that takes its place: Pending, of the same base, tax and amount, to be approved and sent
 * anew (royalty rules §10.2). The failed one stays Failed and names its successor.
 */
export function reissued(
  payment: Payment,
  { successorId, reason, by, at }: Reissue,
): { readonly failed: Payment; readonly successor: Payment } | Refusal {
  const refused = refusedAct(payment, 'reissue');
  if (refused !== undefined) return refused;
  const { successorId: _none, account: _approvedFor, settlement, ...same } = payment;
  return {
    failed: {
      ...payment,
      successorId,
      timeline: [...payment.timeline, { status: payment.status, at, by, note: `Reissued: ${reason}` }],
      updatedAt: at,
      version: payment.version + 1,
    },
    successor: {
      ...same,
      id: successorId,
      predecessorId: payment.id,
      issue: payment.issue + 1,
      settlement: unfixedSettlement(payment.netPayable, settlement.currency),
      status: 'Pending',
      paymentReference: null,
      approvedBy: null,
      failureReason: null,
      timeline: [{ status: 'Pending', at, by, note: reason }],
      createdAt: at,
      updatedAt: at,
      version: 1,
    },
  };
}
