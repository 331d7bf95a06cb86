import type { z } from 'zod';
import { partnerId } from '#shared/examples/partners.ts';
import type { NewPaymentAccount, PaidAccount, PaymentAccountView } from '#shared/schemas/payment-accounts.ts';

export const newPaymentAccount: z.input<typeof NewPaymentAccount> = {
  holder: 'American Society of Composers, Authors and Publishers',
  bank: 'Example Bank, New York',
  bic: 'EXAMUS33',
  number: '000123456789',
  evidence: 'Letter of 2026-03-02, confirmed by a call to the number in the agreement',
};

export const paidAccount: z.input<typeof PaidAccount> = {
  id: 'acc_01KBZ4F2H4J6K8M0N2P4Q6R8S0',
  holder: newPaymentAccount.holder,
  bank: 'Example Bank, New York',
  bic: 'EXAMUS33',
  masked: '••••6789',
  digest: '9b74c9897bac770ffc029102a200c5de2f5f4d1f7d3b0f5a7c6f1e0d2b3a4c5d',
};

export const proposedAccount: z.input<typeof PaymentAccountView> = {
  ...paidAccount,
  payeeId: partnerId,
  evidence: newPaymentAccount.evidence,
  status: 'Proposed',
  proposedBy: 'ops-1',
  proposedAt: '2026-03-02T09:00:00.000Z',
  version: 1,
  isInForce: false,
};

export const confirmedAccount: z.input<typeof PaymentAccountView> = {
  ...proposedAccount,
  status: 'Confirmed',
  confirmedBy: 'finance-1',
  confirmedAt: '2026-03-03T10:00:00.000Z',
  inForceFrom: '2026-03-06T10:00:00.000Z',
  version: 2,
};

export const withdrawnAccount: z.input<typeof PaymentAccountView> = {
  ...proposedAccount,
  status: 'Withdrawn',
  withdrawnBy: 'finance-1',
  withdrawnAt: '2026-03-03T10:00:00.000Z',
  withdrawnReason: 'The partner knows nothing of it',
  version: 2,
};
