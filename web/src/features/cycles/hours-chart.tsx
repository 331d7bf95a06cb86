import { plural, t } from '@lingui/core/macro';
import { ChartFigure } from '#web/charts/chart-figure.tsx';
import { HeatMap } from '#web/charts/heat-map.tsx';
import { formatCount } from '#web/format/format-count.ts';
import type { WireDashboard } from './ask-dashboard.ts';

type Station = NonNullable<WireDashboard['played']>['stations'][number];
type HoursChartProps = { readonly name: string; readonly stations: readonly Station[] };

/** How many stations are drawn, those with the most plays; the table has all. */
const MOST = 12;
const HOURS = Array.from({ length: 24 }, (_, hour) => String(hour).padStart(2, '0'));
const playsOf = ({ plays }: Station): number => plays.reduce((sum, count) => sum + count, 0);

/** When stations play: a field for each station and hour, the darker the more plays. */
export function HoursChart({ name, stations }: HoursChartProps) {
  const sorted = stations.toSorted((a, b) => playsOf(b) - playsOf(a)).filter((one) => playsOf(one) > 0);
  const title = t`Plays by station and hour`;
  const more = sorted.length - MOST;
  const most = formatCount(Math.max(0, ...sorted.flatMap(({ plays }) => plays)));
  return (
    <ChartFigure
      title={title}
      caption={
        <>
          {t`Plays in the hour of the station’s day, from none to ${most}: the darker, the more.`}{' '}
          {more > 0
            ? plural(more, {
                one: '# more station is in the table.',
                other: '# more stations are in the table.',
              })
            : null}
        </>
      }
      empty={t`No play in this cycle.`}
      table={{
        columns: [
          { heading: t`Station`, text: (station) => station.name },
          { heading: t`Id`, text: ({ stationId }) => stationId },
          ...HOURS.map((hour, at) => ({
            heading: hour,
            numeric: true as const,
            text: ({ plays }: Station) => String(plays[at] ?? 0),
          })),
        ],
        rows: sorted,
        keyOf: ({ stationId }) => stationId,
        fileName: t`${name} hours`,
      }}
    >
      {(width) => (
        <HeatMap
          rows={sorted.slice(0, MOST).map((station) => ({
            key: station.stationId,
            label: station.name,
            values: station.plays,
          }))}
          columns={HOURS}
          width={width}
          axis={t`Hour of the day`}
          titleOf={(station, hour, value) => {
            const plays = plural(value, { one: '# play', other: '# plays' });
            return t`${station}, ${hour}:00: ${plays}`;
          }}
          label={title}
        />
      )}
    </ChartFigure>
  );
}
