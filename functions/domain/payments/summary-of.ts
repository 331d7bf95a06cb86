import type { PaymentFacts } from '#functions/domain/payments/payment-facts.ts';
import { namesOf } from '#shared/machines/machine.ts';
import { PAYMENT } from '#shared/machines/payment.ts';
import { type Money, moneyOf } from '#shared/money.ts';
import type { PaymentSummary } from '#shared/schemas/payments.ts';

/** How many payments stand in each state, in the order of the machine, and their sums, in the order of the currencies. */
export function summaryOf(payments: readonly PaymentFacts[]): PaymentSummary['states'] {
  const byStatus = Map.groupBy(payments, ({ status }) => status);
  return namesOf(PAYMENT.states).map((status) => {
    const of = byStatus.get(status) ?? [];
    return { status, count: of.length, sums: sumsOf(of.map(({ amount }) => amount)) };
  });
}

function sumsOf(amounts: readonly Money[]): Money[] {
  const sums = new Map<string, bigint>();
  for (const { minor, currency } of amounts) sums.set(currency, (sums.get(currency) ?? 0n) + minor);
  return [...sums]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([currency, minor]) => moneyOf(minor, currency));
}
