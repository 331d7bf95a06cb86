import { minorToDecimal } from '#shared/money.ts';
import type { AdjustmentOf, LineItem } from '#shared/schemas/line-items.ts';
import { FEE_SOURCES } from '#shared/words/fee-sources.ts';

type Noted = Pick<LineItem, 'usageCount' | 'totalDurationSeconds' | 'payee' | 'fee' | 'adjustmentOf'>;

/** How a line came to its figures, in a few sentences. */
export function calculationNotes(line: Noted): string {
  const { usageCount, totalDurationSeconds, payee, fee, adjustmentOf } = line;
  if (adjustmentOf !== undefined) return adjustmentNotes(line, adjustmentOf);
  const plays = `${usageCount} ${usageCount === 1 ? 'play' : 'plays'}, ${totalDurationSeconds} seconds, apportioned station by station by largest remainder.`;
  if (payee.kind === 'held') return `${plays} Nothing is deducted from held money.`;
  const amounts = `${amount(fee.payeeFee)} on ${amount(fee.payeeGross)}`;
  return `${plays} Fee ${fee.percent} % (${FEE_SOURCES[fee.source]}): ${amounts} for all lines of this payee, apportioned by gross.`;
}

/** How an adjustment came about: its events stand in the explanation of the line (royalty rules §8.8). */
function adjustmentNotes(
  { usageCount, totalDurationSeconds, payee, fee }: Noted,
  { periodStart }: AdjustmentOf,
): string {
  const plays = `Correction of the cycle that began on ${periodStart}, by what became known after its lock: its plays changed by ${signed(usageCount)}, their seconds by ${signed(totalDurationSeconds)}.`;
  if (payee.kind === 'held') return `${plays} Nothing is deducted from held money.`;
  const taken = fee.taken === undefined ? '' : `, less ${amount(fee.taken)} taken before`;
  return `${plays} Fee ${fee.percent} % (${FEE_SOURCES[fee.source]}): ${amount(fee.payeeFee)} on ${amount(fee.payeeGross)} that all lines of this payee in that cycle come to now${taken}, spread over its corrections.`;
}

const signed = (count: number): string => (count > 0 ? `+${count}` : `${count}`.replace('-', '−'));
const amount = ({ minor, currency }: LineItem['gross']) => `${minorToDecimal(minor, currency)} ${currency}`;
