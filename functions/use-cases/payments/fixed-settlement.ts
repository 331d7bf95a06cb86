import { settlementAt } from '#functions/domain/payments/settlement.ts';
import type { World } from '#functions/ports/world.ts';
import { usableRate } from '#functions/use-cases/rates/usable-rate.ts';
import { Refusal } from '#shared/problems.ts';
import type { Payment, Settlement } from '#shared/schemas/payments.ts';

/**
 * What a payment in another currency settles by today's rate (royalty rules §11). Refused as `fx.missing`, naming the
 * pair and the limit of age, where there is no usable rate: it never falls back to another currency.
 */
export async function fixedSettlement(
  world: Pick<World, 'clock' | 'fxRates' | 'territories'>,
  { territory, netPayable, settlement }: Pick<Payment, 'territory' | 'netPayable' | 'settlement'>,
): Promise<Settlement> {
  const [from, to] = [netPayable.currency, settlement.currency];
  const { rate, maxAgeDays } = await usableRate(world, { territory, from, to });
  if (typeof rate !== 'string') return settlementAt(netPayable, to, rate);
  const why = rate === 'none' ? 'was entered' : `is at most ${maxAgeDays} days old`;
  const limit = `A rate may be ${maxAgeDays} days old at most in ${territory}.`;
  throw new Refusal('fx.missing', `No rate of ${from}/${to}, nor of ${to}/${from}, ${why}. ${limit}`);
}
