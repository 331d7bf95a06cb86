import { t } from '@lingui/core/macro';
import type { PaymentAct } from '#shared/machines/payment.ts';
import type { BalanceEntryKind } from '#shared/schemas/balances.ts';
import type { GatewayEvent, PaymentExceptionStatus } from '#shared/schemas/gateways.ts';
import type { PaymentStatus } from '#shared/schemas/payments.ts';

/** Why a balance moved, for people. */
export const ENTRY_KINDS: Readonly<Record<BalanceEntryKind, string>> = {
  lines: t`Lines of the cycle`,
  adjustments: t`Corrections of earlier cycles`,
  tax: t`Withholding tax`,
  paid: t`Payment made out`,
  'given-back': t`Given back by a cancelled payment`,
};

export const EXCEPTION_STATUSES: Readonly<Record<PaymentExceptionStatus, string>> = {
  open: t({ message: 'Open', context: 'exception' }),
  applied: t({ message: 'Applied', context: 'exception' }),
  cleared: t({ message: 'Cleared', context: 'exception' }),
};

/** What became of a gateway's event. */
export const EVENT_OUTCOMES: Readonly<Record<GatewayEvent['outcome'], string>> = {
  applied: t`Moved the payment`,
  exception: t`Did not fit`,
  ignored: t`Nothing to do`,
};

/** What each state means for whoever pays. */
export const STATE_MEANINGS: Readonly<Record<PaymentStatus, string>> = {
  Pending: t`wait for approval`,
  Approved: t`wait to be sent`,
  Sent: t`with the bank`,
  Settled: t`arrived`,
  Failed: t`to reissue or cancel`,
  Carried: t`added to the next payment`,
  Cancelled: t`back in the balance`,
};

/** What an act on several at once means, for somebody about to do it. */
export const ACT_MEANINGS: Readonly<Record<'approve' | 'send' | 'settle', string>> = {
  approve: t`Approving says that figures and accounts are right. Another person of Finance then sends the money.`,
  send: t`Sending says that the bank has the orders, each under its reference.`,
  settle: t`Settling says that the money has arrived. It cannot be taken back.`,
};

/** The verb on the button of each act. */
export const ACTS: Readonly<Record<PaymentAct, string>> = {
  approve: t`Approve`,
  send: t({ message: 'Send', context: 'payment' }),
  settle: t`Settle`,
  fail: t`Mark as failed`,
  reissue: t`Reissue`,
  cancel: t`Cancel payment`,
};
