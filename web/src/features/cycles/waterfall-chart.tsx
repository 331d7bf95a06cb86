import { t } from '@lingui/core/macro';
import { BarChart } from '#web/charts/bar-chart.tsx';
import { waterfallRows } from '#web/charts/bar-rows.ts';
import { ChartFigure } from '#web/charts/chart-figure.tsx';
import type { Fill } from '#web/charts/hues.ts';
import { lengthOf, shortAmount } from '#web/charts/money-axis.ts';
import { formatAmount } from '#web/format/format-amount.ts';
import { HELD_REASON_NAMES } from '#web/parts/held/held-reasons.ts';
import { Money } from '#web/ui/money.tsx';
import { keyOf } from '#web/ui/search-param.ts';
import type { WireDashboard } from './ask-dashboard.ts';

type Step = WireDashboard['waterfall'][number];

const NAMES: Readonly<Record<Step['step'], string>> = {
  gross: t`Gross`,
  held: t`Held`,
  'admin-fee': t`Admin fee`,
  net: t`Net`,
  'withholding-tax': t`Withholding tax`,
  balances: t`Balances brought and carried`,
  'net-payable': t`Net payable`,
};
const FILLS: Readonly<Record<Step['step'], Fill>> = {
  gross: 'main',
  held: 'held',
  'admin-fee': 'taken',
  net: 'main',
  'withholding-tax': 'taken',
  balances: 'taken',
  'net-payable': 'main',
};
const SUMS: ReadonlySet<Step['step']> = new Set<Step['step']>(['gross', 'net', 'net-payable']);

type WaterfallChartProps = { readonly name: string; readonly steps: readonly Step[] };

/** From what is collected, step by step, to what is paid. */
export function WaterfallChart({ name, steps }: WaterfallChartProps) {
  const currency = steps[0]?.amount.currency ?? '';
  const title = t`From gross to net payable`;
  return (
    <ChartFigure
      title={title}
      caption={t`What is invoiced, less what is held by reason, admin fee and withholding tax, in ${currency}.`}
      empty={t`A provisional run, or the close, says what the cycle comes to.`}
      table={{
        columns: [
          { heading: t`Step`, text: nameOf },
          {
            heading: t`Amount`,
            numeric: true,
            text: ({ amount }) => amount.amount,
            cell: ({ amount }) => <Money value={amount} />,
          },
          { heading: t`Currency`, text: ({ amount }) => amount.currency },
        ],
        rows: steps,
        keyOf: ({ step, reason = '' }) => `${step} ${reason}`,
        fileName: t`${name} waterfall`,
      }}
    >
      {(width) => (
        <BarChart
          rows={waterfallRows(
            steps.map((step) => ({
              key: `${step.step} ${step.reason ?? ''}`,
              label: nameOf(step),
              value: formatAmount(step.amount.amount),
              amount: lengthOf(step.amount),
              isSum: SUMS.has(step.step),
              fill: FILLS[step.step],
            })),
          )}
          width={width}
          axis={currency}
          formatTick={shortAmount}
          label={title}
        />
      )}
    </ChartFigure>
  );
}

function nameOf({ step, reason }: Step): string {
  if (reason === undefined) return NAMES[step];
  const known = keyOf(HELD_REASON_NAMES)(reason);
  return t`Held: ${known === undefined ? reason : HELD_REASON_NAMES[known]}`;
}
