import { t } from '@lingui/core/macro';
import type { PlayCounts } from '#shared/schemas/cycles.ts';
import { formatCount } from '#web/format/format-count.ts';
import { formatPercent } from '#web/format/format-percent.ts';

/** How much of the plays is matched, as a figure of its page. */
export function matchedFigure(plays: PlayCounts) {
  return {
    name: t`Matched plays`,
    value: formatPercent(plays.matched, plays.total),
    note: [
      t`${formatCount(plays.matched)} of ${formatCount(plays.total)}`,
      ...(plays.dismissed === 0 ? [] : [t`${formatCount(plays.dismissed)} no music`]),
      t`${formatCount(plays.weightless)} weightless`,
    ].join(', '),
  };
}
