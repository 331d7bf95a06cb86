import { machine } from '#shared/machines/machine.ts';
import { FINANCE } from '#shared/permissions.ts';

/**
 * A partner's remittance or an artist's payout (royalty rules §10). Money out takes two people: whoever approved
 * cannot send. Carried is below the agreement's minimum payout: its balance goes to the next remittance.
 */
export const PAYMENT = machine({
  states: {
    Pending: { label: 'Pending', tone: 'neutral' },
    Approved: { label: 'Approved', tone: 'attention' },
    Sent: { label: 'Sent', tone: 'attention' },
    Settled: { label: 'Settled', tone: 'positive', isEnd: true },
    Failed: { label: 'Failed', tone: 'negative', isEnd: true },
    Carried: { label: 'Carried forward', tone: 'held', isEnd: true },
  },
  acts: {
    approve: {
      from: ['Pending'],
      to: 'Approved',
      by: FINANCE,
      verb: 'Approve',
      meaning: 'Approving says that the figures are right. Another person of Finance then sends the money.',
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
    fail: {
      from: ['Pending', 'Approved', 'Sent'],
      to: 'Failed',
      by: FINANCE,
      bySystem: true,
      verb: 'Mark as failed',
      meaning: 'A failed payment is not paid, and nothing more happens to it.',
      isDangerous: true,
    },
  },
});
export type PaymentAct = keyof typeof PAYMENT.acts;
