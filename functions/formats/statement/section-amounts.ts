import { type Amounts, RunningTotal } from './running-total.ts';
import type { Statement } from './statement.ts';

/** What a statement's two sections come to: what it corrects of earlier cycles, and the cycle's own lines, the rest. */
export function sectionAmounts({
  adjustments,
  totals: { gross, adminFee: fee, net },
}: Pick<Statement, 'adjustments' | 'totals'>): { readonly own: Amounts; readonly adjusted: Amounts } {
  const adjusted = new RunningTotal();
  for (const adjustment of adjustments) adjusted.add(adjustment);
  return { own: adjusted.takenFrom({ gross, fee, net }), adjusted: adjusted.amounts(gross.currency) };
}
