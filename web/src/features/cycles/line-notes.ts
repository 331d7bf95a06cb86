import { plural, t } from '@lingui/core/macro';
import { formatAmount } from '#web/format/format-amount.ts';
import { formatDate } from '#web/format/format-date.ts';
import { signedCount } from '#web/format/signed-count.ts';
import type { WireLine } from '#web/parts/cycles/line-columns.tsx';
import { FEE_SOURCES } from './fee-sources.ts';

type Noted = Pick<WireLine, 'usageCount' | 'totalDurationSeconds' | 'payee' | 'fee' | 'adjustmentOf'>;
type Money = { readonly amount: string; readonly currency: string };

/** How a line came to its figures, in a few sentences: what its calculation notes say. */
export function lineNotes(line: Noted): string {
  const { payee, adjustmentOf } = line;
  const plays = adjustmentOf === undefined ? playsOf(line) : changeOf(line, adjustmentOf.periodStart);
  return payee.kind === 'held' ? t`${plays} Nothing is deducted from held money.` : `${plays} ${feeOf(line)}`;
}

function playsOf({ usageCount, totalDurationSeconds }: Noted): string {
  const seconds = plural(totalDurationSeconds, { one: '# second', other: '# seconds' });
  return plural(usageCount, {
    one: `# play, ${seconds}, apportioned station by station by largest remainder.`,
    other: `# plays, ${seconds}, apportioned station by station by largest remainder.`,
  });
}

function changeOf({ usageCount, totalDurationSeconds }: Noted, periodStart: string): string {
  return t`Correction of the cycle that began on ${formatDate(periodStart)}, by what became known after its lock: its plays changed by ${signedCount(usageCount)}, their seconds by ${signedCount(totalDurationSeconds)}.`;
}

function feeOf({ fee: { percent, source, payeeFee, payeeGross, taken }, adjustmentOf }: Noted): string {
  const [by, amount, gross] = [FEE_SOURCES[source], words(payeeFee), words(payeeGross)];
  if (adjustmentOf === undefined)
    return t`Fee ${percent} % (${by}): ${amount} on ${gross} for all lines of this payee, apportioned by gross.`;
  return taken === undefined
    ? t`Fee ${percent} % (${by}): ${amount} on ${gross} that all lines of this payee in that cycle come to now, spread over its corrections.`
    : t`Fee ${percent} % (${by}): ${amount} on ${gross} that all lines of this payee in that cycle come to now, less ${words(taken)} taken before, spread over its corrections.`;
}

const words = ({ amount, currency }: Money): string => `${formatAmount(amount)} ${currency}`;
