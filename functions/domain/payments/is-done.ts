import type { PaymentStatus } from '#shared/schemas/payments.ts';

/**
 * A payment is done when its payee has the money, or has it in its balance: carried forward, or given back by a cancelled
 * payment. A cycle is remitted when all its payments are; one that failed and was reissued is done with its successor.
 */
export function isDone(status: PaymentStatus): boolean {
  return status === 'Settled' || status === 'Carried' || status === 'Cancelled';
}
