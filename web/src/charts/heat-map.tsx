import { AxisBottom } from '@visx/axis';
import { scaleBand } from '@visx/scale';
import { AXIS_LOOK } from './axis-look.ts';
import { everyNth } from './line-places.ts';
import { shadeOf } from './shade-of.ts';

type HeatRow = { readonly key: string; readonly label: string; readonly values: readonly number[] };
type HeatMapProps = {
  readonly rows: readonly HeatRow[];
  readonly columns: readonly string[];
  readonly width: number;
  readonly axis: string;
  /** What a field is, for whoever points at it. */
  readonly titleOf: (row: string, column: string, value: number) => string;
  readonly label: string;
};

const ROW = 30;
const LABEL = 14;
const AXIS = 44;
const TICK_WIDTH = 34;

/** How much by row and column: the more, the darker. A row has its name above it. */
export function HeatMap({ rows, columns, width, axis, titleOf, label }: HeatMapProps) {
  const x = scaleBand<string>({ domain: [...columns], range: [0, width], padding: 0.06 });
  const most = Math.max(0, ...rows.flatMap(({ values }) => values));
  const height = rows.length * ROW;
  const ticks = everyNth(columns.length, Math.floor(width / TICK_WIDTH));
  return (
    <svg role="img" aria-label={label} width={width} height={height + AXIS} className="block text-xs">
      {rows.map((row, at) => (
        <g key={row.key} transform={`translate(0 ${at * ROW})`}>
          <text y={11} className="fill-ink">
            {row.label}
          </text>
          {columns.map((column, index) => {
            const value = row.values[index] ?? 0;
            return (
              <rect
                key={column}
                x={x(column) ?? 0}
                y={LABEL}
                width={x.bandwidth()}
                height={ROW - LABEL - 2}
                fillOpacity={shadeOf(value, most)}
                className="fill-accent"
              >
                <title>{titleOf(row.label, column, value)}</title>
              </rect>
            );
          })}
        </g>
      ))}
      <AxisBottom
        {...AXIS_LOOK}
        scale={x}
        top={height + 2}
        label={axis}
        tickValues={ticks.flatMap((at) => columns[at] ?? [])}
      />
    </svg>
  );
}
