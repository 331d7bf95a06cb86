import { t } from '@lingui/core/macro';
import { ChartFigure } from '#web/charts/chart-figure.tsx';
import { LineChart } from '#web/charts/line-chart.tsx';
import { formatCount } from '#web/format/format-count.ts';
import { formatDate } from '#web/format/format-date.ts';
import { formatDay } from '#web/format/format-day.ts';
import { formatPercent } from '#web/format/format-percent.ts';
import { partOfAmount } from '#web/format/sum-amounts.ts';
import { Money } from '#web/ui/money.tsx';
import type { WireDashboard } from './ask-dashboard.ts';

type Week = NonNullable<WireDashboard['played']>['weeks'][number];
type MatchedChartProps = { readonly name: string; readonly weeks: readonly Week[] };

/** How much of the plays has its work, week by week, by plays, seconds and money. */
export function MatchedChart({ name, weeks }: MatchedChartProps) {
  const title = t`Matched, week by week`;
  return (
    <ChartFigure
      title={title}
      caption={t`Which part has its work: of all plays, of the seconds that are music, and of the money that plays brought. Weeks begin on Monday.`}
      empty={t`No play in this cycle.`}
      table={{
        columns: [
          { heading: t`Week of`, text: ({ week }) => week, cell: ({ week }) => formatDate(week) },
          count(t`Plays`, ({ plays }) => plays),
          count(t`Matched plays`, ({ matchedPlays }) => matchedPlays),
          count(t`Seconds`, ({ seconds }) => seconds),
          count(t`Matched seconds`, ({ matchedSeconds }) => matchedSeconds),
          amount(t`Money`, ({ money }) => money),
          amount(t`Matched money`, ({ matchedMoney }) => matchedMoney),
        ],
        rows: weeks,
        keyOf: ({ week }) => week,
        fileName: t`${name} matched`,
      }}
    >
      {(width) => (
        <LineChart
          points={weeks.map(({ week }) => week)}
          lines={[
            {
              name: t`Plays`,
              stroke: 'main',
              values: weeks.map(({ plays, matchedPlays }) => rateOf(matchedPlays, plays)),
            },
            {
              name: t`Seconds`,
              stroke: 'second',
              values: weeks.map(({ seconds, matchedSeconds }) => rateOf(matchedSeconds, seconds)),
            },
            {
              name: t`Money`,
              stroke: 'third',
              values: weeks.map(({ money, matchedMoney }) =>
                rateOf(partOfAmount(matchedMoney.amount, money.amount), 100, money.amount),
              ),
            },
          ]}
          width={width}
          xAxis={t`Week of`}
          yAxis={t`Matched`}
          formatPoint={formatDay}
          formatValue={(value) => formatPercent(value, 1)}
          label={title}
        />
      )}
    </ChartFigure>
  );
}

const count = (heading: string, of: (week: Week) => number) => ({
  heading,
  numeric: true as const,
  text: (week: Week) => String(of(week)),
  cell: (week: Week) => formatCount(of(week)),
});
const amount = (heading: string, of: (week: Week) => Week['money']) => ({
  heading,
  numeric: true as const,
  text: (week: Week) => of(week).amount,
  cell: (week: Week) => <Money value={of(week)} />,
});

/** A part of a whole; nothing where there is no whole. */
const rateOf = (part: number, whole: number, measured: number | string = whole): number | null =>
  Number(measured) === 0 ? null : part / whole;
