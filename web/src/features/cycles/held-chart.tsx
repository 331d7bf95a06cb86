import { t } from '@lingui/core/macro';
import { BarChart } from '#web/charts/bar-chart.tsx';
import { stackedRows } from '#web/charts/bar-rows.ts';
import { ChartFigure } from '#web/charts/chart-figure.tsx';
import { lengthOf, shortAmount } from '#web/charts/money-axis.ts';
import { formatAmount } from '#web/format/format-amount.ts';
import { formatDate } from '#web/format/format-date.ts';
import { sumAmounts } from '#web/format/sum-amounts.ts';
import { HELD_REASON_NAMES } from '#web/parts/held/held-reasons.ts';
import { Money } from '#web/ui/money.tsx';
import { keyOf } from '#web/ui/search-param.ts';
import type { WireDashboard } from './ask-dashboard.ts';

type Held = WireDashboard['held'][number];
type HeldChartProps = { readonly name: string; readonly held: readonly Held[] };

/** What is held in the territory by reason, each bar with a part for each cycle, the oldest first. */
export function HeldChart({ name, held }: HeldChartProps) {
  const currency = held[0]?.amount.currency ?? '';
  const title = t`Held by reason and age`;
  return (
    <ChartFigure
      title={title}
      caption={t`What the territory holds after this cycle, in ${currency}: a part for each cycle whose money it is, the oldest first.`}
      empty={t`Nothing is held in this territory.`}
      table={{
        columns: [
          { heading: t`Reason`, text: nameOf },
          { heading: t`Cycle`, text: ({ originCycleName }) => originCycleName },
          { heading: t`Since`, text: ({ since }) => since, cell: ({ since }) => formatDate(since) },
          {
            heading: t`Held`,
            numeric: true,
            text: ({ amount }) => amount.amount,
            cell: ({ amount }) => <Money value={amount} />,
          },
          { heading: t`Currency`, text: ({ amount }) => amount.currency },
        ],
        rows: held,
        keyOf: ({ reason, originCycleId }) => `${originCycleId} ${reason}`,
        fileName: t`${name} held`,
      }}
    >
      {(width) => (
        <BarChart rows={rowsOf(held)} width={width} axis={currency} formatTick={shortAmount} label={title} />
      )}
    </ChartFigure>
  );
}

function rowsOf(held: readonly Held[]) {
  const stacks = [...Map.groupBy(held, ({ reason }) => reason)].flatMap(([reason, of]) => {
    const [oldest] = of;
    if (oldest === undefined) return [];
    const total = sumAmounts(of.map(({ amount }) => amount.amount));
    const since = formatDate(oldest.since);
    const note = of.length === 1 ? undefined : t`the oldest since ${since}`;
    const parts = of.map(({ amount, originCycleName, since }, at) => ({
      amount: lengthOf(amount),
      fill: at % 2 === 0 ? ('held' as const) : ('held-beside' as const),
      title: t`${originCycleName}, since ${formatDate(since)}: ${formatAmount(amount.amount)}`,
    }));
    return [{ key: reason, label: nameOf(oldest), note, value: formatAmount(total), parts }];
  });
  return stackedRows(stacks.toSorted((a, b) => sizeOf(b) - sizeOf(a)));
}

const sizeOf = ({ parts }: { readonly parts: readonly { readonly amount: number }[] }): number =>
  parts.reduce((sum, { amount }) => sum + amount, 0);

function nameOf({ reason }: Pick<Held, 'reason'>): string {
  const known = keyOf(HELD_REASON_NAMES)(reason);
  return known === undefined ? reason : HELD_REASON_NAMES[known];
}
