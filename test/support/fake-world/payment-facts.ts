import type { PaymentFacts } from '#functions/domain/payments/payment-facts.ts';
import type { Payment } from '#shared/schemas/payments.ts';

/** What a payment is counted by. */
export function factsOf(payment: Payment): PaymentFacts {
  const { status, territory, cycleId, partnerId, settlement, carriedForward, netPayable } = payment;
  return {
    ...{ status, territory, cycleId, partnerId, paidIn: settlement.currency },
    amount: status === 'Carried' ? carriedForward : netPayable,
  };
}
