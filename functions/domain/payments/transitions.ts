import type { PaymentStatus } from '#shared/schemas/payments.ts';

/** Every way in which a payment's status may change; what is not here is refused (DESIGN, state changes are transitions). */
export const PAYMENT_TRANSITIONS: Readonly<Record<PaymentStatus, readonly PaymentStatus[]>> = {
  Pending: ['Approved', 'Failed'],
  Approved: ['Sent', 'Failed'],
  Sent: ['Settled', 'Failed'],
  Settled: [],
  Failed: [],
  Carried: [],
};

/** A payment is done when nothing more will happen to it; a cycle is remitted when all its payments are. */
export function isDone(status: PaymentStatus): boolean {
  return status === 'Settled' || status === 'Carried';
}
