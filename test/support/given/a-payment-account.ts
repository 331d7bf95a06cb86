import type { z } from 'zod';
import { PaymentAccount } from '#shared/schemas/payment-accounts.ts';
import { anId, MADE_AT } from '#test/support/given/an-id.ts';

/** An account of the first partner that Yaw proposed. */
export const aPaymentAccount = (
  n: number,
  over: Partial<z.input<typeof PaymentAccount>> = {},
): PaymentAccount =>
  PaymentAccount.parse({
    id: anId('acc', n),
    payeeId: anId('prt', 1),
    ...{ holder: 'A society', masked: '••••4567', digest: 'ab'.repeat(32), evidence: 'A letter' },
    ...{ status: 'Proposed', proposedBy: 'yaw', proposedAt: MADE_AT, version: 1 },
    ...over,
  });
