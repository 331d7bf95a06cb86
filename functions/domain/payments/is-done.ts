import type { PaymentStatus } from '#shared/schemas/payments.ts';

/** A payment is done when its payee has the money, or has it carried forward; a cycle is remitted when all its payments are. */
export function isDone(status: PaymentStatus): boolean {
  return status === 'Settled' || status === 'Carried';
}
