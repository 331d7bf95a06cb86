import { machine } from '#shared/machines/machine.ts';
import { FINANCE } from '#shared/permissions.ts';

/**
 * A partner's remittance or an artist's payout (royalty rules §10). Money out takes two people: whoever approved
 * cannot send. Carried is at 0 or below, below the minimum payout, or accrued until a half-year or year ends: its balance goes to the
 * next payment. One that failed stays so: it is reissued, which makes a successor that begins anew, or cancelled.
 */
export const PAYMENT = machine({
  states: {
    Pending: { label: 'Pending', tone: 'neutral' },
    Approved: { label: 'Approved', tone: 'attention' },
    Sent: { label: 'Sent', tone: 'attention' },
    Settled: { label: 'Settled', tone: 'positive', isEnd: true },
    Failed: { label: 'Failed', tone: 'negative' },
    Carried: { label: 'Carried forward', tone: 'held', isEnd: true },
    Cancelled: { label: 'Cancelled', tone: 'held', isEnd: true },
  },
  acts: {
    approve: {
      from: ['Pending'],
      to: 'Approved',
      by: FINANCE,
      verb: 'Approve',
      meaning:
        'Approving says that figures and account are right. Another person of Finance then sends the money.',
    },
    send: {
      from: ['Approved'],
      to: 'Sent',
      by: FINANCE,
      verb: 'Send',
      meaning: 'Sending says that the bank has the order, under its reference.',
    },
    settle: {
      from: ['Sent'],
      to: 'Settled',
      by: FINANCE,
      bySystem: true,
      verb: 'Settle',
      meaning: 'Settling says that the money has arrived. It cannot be taken back.',
    },
    reissue: {
      from: ['Failed'],
      to: 'Failed',
      by: FINANCE,
      verb: 'Reissue',
      meaning:
        'The same amount is paid again: a new payment is made, which is approved and sent anew. This one stays failed.',
    },
    fail: {
      from: ['Pending', 'Approved', 'Sent'],
      to: 'Failed',
      by: FINANCE,
      bySystem: true,
      verb: 'Mark as failed',
      meaning: 'A failed payment is not paid. It can be reissued or cancelled.',
      isDangerous: true,
    },
    cancel: {
      from: ['Pending', 'Approved', 'Sent', 'Failed'],
      to: 'Cancelled',
      by: FINANCE,
      verb: 'Cancel',
      meaning:
        'The amount before tax goes back to the payee’s balance, and its next payment takes it up, taxed anew. This payment ends here and cannot be taken up again.',
      isDangerous: true,
    },
  },
});
export type PaymentAct = keyof typeof PAYMENT.acts;
