import { minorToDecimal } from '#shared/money.ts';
import type { FeeSource, LineItem } from '#shared/schemas/line-items.ts';

/** Who set the percent of a fee, as a part of a sentence. */
export const FEE_SOURCES: Readonly<Record<FeeSource, string>> = {
  override: 'the override given when closing',
  agreement: 'the agreement',
  partner: 'the partner’s default',
  cycle: 'the cycle’s default',
  system: 'the system’s default',
  'local-artists': 'the rate for local artists',
  held: 'nothing, for none is deducted from held money',
};

/** How a line came to its figures, in a few sentences. */
export function calculationNotes({
  usageCount,
  totalDurationSeconds,
  payee,
  fee,
}: Pick<LineItem, 'usageCount' | 'totalDurationSeconds' | 'payee' | 'fee'>): string {
  const plays = `${usageCount} ${usageCount === 1 ? 'play' : 'plays'}, ${totalDurationSeconds} seconds, apportioned station by station by largest remainder.`;
  if (payee.kind === 'held') return `${plays} Nothing is deducted from held money.`;
  const amounts = `${amount(fee.payeeFee)} on ${amount(fee.payeeGross)}`;
  return `${plays} Fee ${fee.percent} % (${FEE_SOURCES[fee.source]}): ${amounts} for all lines of this payee, apportioned by gross.`;
}

const amount = ({ minor, currency }: LineItem['gross']) => `${minorToDecimal(minor, currency)} ${currency}`;
