import type { BalanceEntryKind } from '#shared/schemas/balances.ts';
import type { PaymentExceptionStatus } from '#shared/schemas/gateways.ts';

/** Why a balance moved, for people. */
export const ENTRY_KINDS: Readonly<Record<BalanceEntryKind, string>> = {
  lines: 'Lines of the cycle',
  adjustments: 'Corrections of earlier cycles',
  tax: 'Withholding tax',
  paid: 'Payment made out',
  'given-back': 'Given back by a cancelled payment',
};

export const EXCEPTION_STATUSES: Readonly<Record<PaymentExceptionStatus, string>> = {
  open: 'Open',
  applied: 'Applied',
  cleared: 'Cleared',
};
