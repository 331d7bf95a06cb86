import { isExchanged, settlementAt } from '#functions/domain/payments/settlement.ts';
import type { World } from '#functions/ports/world.ts';
import { usableRate } from '#functions/use-cases/rates/usable-rate.ts';
import type { Payment, Settlement } from '#shared/schemas/payments.ts';

type Needs = Pick<World, 'clock' | 'fxRates' | 'territories'>;

/**
 * Payments as their readers see them: what waits for approval in another currency says what it would settle by today's
 * rate, or why it cannot be approved. A pair's rate is read once.
 */
export async function shownPayments(world: Needs, payments: readonly Payment[]): Promise<readonly Payment[]> {
  const rates = new Map<string, ReturnType<typeof usableRate>>();
  const rateOf = (pair: { territory: string; from: string; to: string }) => {
    const key = Object.values(pair).join(' ');
    const known = rates.get(key) ?? usableRate(world, pair);
    rates.set(key, known);
    return known;
  };
  return Promise.all(
    payments.map(async (payment) => {
      if (payment.status !== 'Pending' || !isExchanged(payment)) return payment;
      const { territory, netPayable, settlement } = payment;
      const to = settlement.currency;
      const { rate } = await rateOf({ territory, from: netPayable.currency, to });
      const shown: Settlement =
        typeof rate === 'string'
          ? { currency: to, missing: rate }
          : { ...settlementAt(netPayable, to, rate), provisional: true };
      return { ...payment, settlement: shown };
    }),
  );
}
