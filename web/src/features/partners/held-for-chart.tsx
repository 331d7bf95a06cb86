import { t } from '@lingui/core/macro';
import { BarChart } from '#web/charts/bar-chart.tsx';
import { stackedRows } from '#web/charts/bar-rows.ts';
import { ChartFigure } from '#web/charts/chart-figure.tsx';
import { lengthOf, shortAmount } from '#web/charts/money-axis.ts';
import { formatAmount } from '#web/format/format-amount.ts';
import { HELD_REASON_NAMES, HELD_REASONS } from '#web/parts/held/held-reasons.ts';
import { Money } from '#web/ui/money.tsx';
import { keyOf } from '#web/ui/search-param.ts';
import type { WireUsage } from './usage-columns.tsx';

type HeldFor = WireUsage['heldFor'][number];
type HeldForChartProps = { readonly cycleName: string; readonly heldFor: readonly HeldFor[] };

/** What a close held for a partner by reason, the most first, and what releases it. */
export function HeldForChart({ cycleName, heldFor }: HeldForChartProps) {
  const currency = heldFor[0]?.amount.currency ?? '';
  const title = t`Held by reason`;
  const rows = stackedRows(
    heldFor.map((one) => ({
      key: one.reason,
      label: nameOf(one),
      value: formatAmount(one.amount.amount),
      parts: [{ amount: lengthOf(one.amount), fill: 'held' as const }],
    })),
  );
  return (
    <ChartFigure
      title={title}
      caption={t`What the close of ${cycleName} held that would be the society’s, in ${currency}.`}
      empty={t`The close held nothing that would be the society’s.`}
      table={{
        columns: [
          { heading: t`Reason`, text: nameOf },
          { heading: t`Released by`, text: releasedBy },
          {
            heading: t`Held`,
            numeric: true,
            text: ({ amount }) => amount.amount,
            cell: ({ amount }) => <Money value={amount} />,
          },
          { heading: t`Currency`, text: ({ amount }) => amount.currency },
        ],
        rows: heldFor,
        keyOf: ({ reason }) => reason,
        fileName: t`${cycleName} held`,
      }}
    >
      {(width) => (
        <BarChart rows={rows} width={width} axis={currency} formatTick={shortAmount} label={title} />
      )}
    </ChartFigure>
  );
}

function nameOf({ reason }: Pick<HeldFor, 'reason'>): string {
  const known = keyOf(HELD_REASON_NAMES)(reason);
  return known === undefined ? reason : HELD_REASON_NAMES[known];
}

function releasedBy({ reason }: Pick<HeldFor, 'reason'>): string {
  const known = keyOf(HELD_REASONS)(reason);
  return known === undefined ? '' : HELD_REASONS[known].released;
}
