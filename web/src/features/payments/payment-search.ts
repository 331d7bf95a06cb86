import { PAYMENT } from '#shared/machines/payment.ts';
import type { PaymentStatus } from '#shared/schemas/payments.ts';
import { keyOf, optional, type RawSearch, text } from '#web/ui/search-param.ts';

/** What a list of payments is narrowed to, as its address says. */
export type PaymentSearch = {
  readonly status?: PaymentStatus | undefined;
  readonly cycleId?: string | undefined;
  readonly territory?: string | undefined;
  readonly payee?: string | undefined;
  readonly currency?: string | undefined;
};

/** The search of a list of payments; what cannot be one is left out. */
export const paymentSearchOf = (raw: RawSearch): PaymentSearch =>
  optional({
    status: keyOf(PAYMENT.states)(raw['status']),
    cycleId: text(raw['cycleId']),
    territory: text(raw['territory']),
    payee: text(raw['payee']),
    currency: text(raw['currency']),
  });
