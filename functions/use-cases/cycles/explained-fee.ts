import { percentOf } from '#functions/domain/cycles/fees.ts';
import { decimal, fraction, times } from '#functions/domain/cycles/fraction.ts';
import { spread } from '#functions/domain/cycles/spread.ts';
import type { World } from '#functions/ports/world.ts';
import { linePrefix } from '#functions/use-cases/cycles/line-items.ts';
import { type Money, moneyOf } from '#shared/money.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import type { LineItem } from '#shared/schemas/line-items.ts';

/** What a payee's group owes still in fees, and the part of it that an adjustment line bears. */
export type ExplainedFee = { readonly toSpread: Money; readonly spread: Money };

/**
 * Reckons the fee of an adjustment line anew (royalty rules §8.9): what the whole gross of its payee, terms and corrected
 * cycle comes to, rounded, less what was taken, spread over the adjustments of this close.
 */
export async function explainedFee(
  world: Pick<World, 'cycles' | 'ids'>,
  cycle: Cycle,
  line: LineItem,
): Promise<ExplainedFee> {
  const { currency } = line.gross;
  const { percent, payeeGross, taken } = line.fee;
  const lines = await world.cycles.lines(cycle.id, linePrefix(world, cycle, line.payee.ref));
  const group = lines.filter(
    ({ agreementId, termsFrom, adjustmentOf }) =>
      agreementId === line.agreementId &&
      termsFrom === line.termsFrom &&
      adjustmentOf?.cycleId === line.adjustmentOf?.cycleId,
  );
  const toSpread = percentOf(payeeGross.minor, percent) - (taken?.minor ?? 0n);
  const parts = group.map(({ reference, gross }) => ({
    ref: reference,
    exact: times(fraction(gross.minor, 100n), decimal(percent)),
  }));
  const part = spread(toSpread, parts).get(line.reference) ?? 0n;
  return { toSpread: moneyOf(toSpread, currency), spread: moneyOf(part, currency) };
}
