import type { PaymentStatus } from '#shared/schemas/payments.ts';

/** What Finance does to a payment, one audited step each. */
export type PaymentAct = 'approve' | 'send' | 'settle' | 'fail';

export const PAYMENT_ACTS: Readonly<Record<PaymentAct, string>> = {
  approve: 'Approve',
  send: 'Send',
  settle: 'Settle',
  fail: 'Mark as failed',
};

/** Which acts a payment's status leaves open. */
export const ACTS_OF: Readonly<Record<PaymentStatus, readonly PaymentAct[]>> = {
  Pending: ['approve'],
  Approved: ['send'],
  Sent: ['settle', 'fail'],
  Settled: [],
  Failed: [],
  Carried: [],
};
