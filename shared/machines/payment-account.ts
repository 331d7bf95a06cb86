import { machine } from '#shared/machines/machine.ts';
import { FINANCE, FINANCE_OR_OPS } from '#shared/permissions.ts';

/** Where a payee is paid. What one person proposes another confirms; whoever sees that it is wrong can stop it. */
export const PAYMENT_ACCOUNT = machine({
  states: {
    Proposed: { label: 'Proposed', tone: 'attention' },
    Confirmed: { label: 'Confirmed', tone: 'positive' },
    Withdrawn: { label: 'Withdrawn', tone: 'negative', isEnd: true },
  },
  acts: {
    confirm: {
      from: ['Proposed'],
      to: 'Confirmed',
      by: FINANCE,
      verb: 'Confirm',
      meaning:
        'Confirming says that you have asked the payee itself. A first account is used at once, another one after three days.',
    },
    withdraw: {
      from: ['Proposed', 'Confirmed'],
      to: 'Withdrawn',
      by: FINANCE_OR_OPS,
      verb: 'Withdraw',
      meaning:
        'The account is not used any more. If it is the one in force, the payee has none until another is in force.',
      isDangerous: true,
    },
  },
});
export type PaymentAccountAct = keyof typeof PAYMENT_ACCOUNT.acts;
