import type { CycleId, PartnerId } from '#shared/ids.ts';
import type { Money } from '#shared/money.ts';
import type { PaymentStatus } from '#shared/schemas/payments.ts';

/** What of a payment it is counted by. */
export type PaymentFacts = {
  readonly status: PaymentStatus;
  readonly territory: string;
  readonly cycleId: CycleId;
  readonly partnerId: PartnerId | null;
  /** The currency that its payee is paid in. */
  readonly paidIn: string;
  /** In the currency of its cycle: what is payable, or where it is carried what is carried forward. */
  readonly amount: Money;
};
