import { AxisBottom } from '@visx/axis';
import { scaleLinear } from '@visx/scale';
import { AXIS_LOOK } from './axis-look.ts';
import { type BarRow, extentOf } from './bar-rows.ts';
import { fittingLabel } from './fitting-label.ts';
import { HeldHatch } from './held-hatch.tsx';
import { FILLS } from './hues.ts';

type BarChartProps = {
  readonly rows: readonly BarRow[];
  readonly width: number;
  /** What the axis measures, with its unit. */
  readonly axis: string;
  readonly formatTick: (value: number) => string;
  /** What the drawing says, for those who do not see it. */
  readonly label: string;
};

const ROW = 38;
const BAR_TOP = 20;
const BAR = 12;
const AXIS = 44;
const TICK_WIDTH = 90;
/** So much room has half of the first and of the last number of the axis. */
const EDGE = 14;

/** Bars that lie, each under its name and amount, on an axis that has zero. */
export function BarChart({ rows, width, axis, formatTick, label }: BarChartProps) {
  const scale = scaleLinear<number>({ domain: [...extentOf(rows)], range: [EDGE, width - EDGE], nice: 4 });
  const height = rows.length * ROW;
  return (
    <svg role="img" aria-label={label} width={width} height={height + AXIS} className="block text-xs">
      <HeldHatch />
      {rows.map((row, at) => (
        <Row key={row.key} row={row} scale={scale} top={at * ROW} width={width} />
      ))}
      <AxisBottom
        {...AXIS_LOOK}
        scale={scale}
        top={height + 4}
        label={axis}
        numTicks={Math.max(2, Math.floor(width / TICK_WIDTH))}
        tickFormat={(value) => formatTick(Number(value))}
      />
    </svg>
  );
}

type RowProps = {
  readonly row: BarRow;
  readonly scale: (value: number) => number;
  readonly top: number;
  readonly width: number;
};

function Row({ row, scale, top, width }: RowProps) {
  const { value, segments } = row;
  return (
    <g transform={`translate(0 ${top})`}>
      <text x={0} y={14} className="fill-ink">
        {fittingLabel(row, width)}
      </text>
      <text x={width} y={14} textAnchor="end" className="fill-ink tabular-nums">
        {value}
      </text>
      <line
        x1={scale(0)}
        x2={scale(0)}
        y1={BAR_TOP - 2}
        y2={BAR_TOP + BAR + 2}
        className="stroke-line-strong"
      />
      {segments.map(({ from, to, fill, title }) => {
        const [start, end] = [scale(Math.min(from, to)), scale(Math.max(from, to))];
        return (
          <rect
            key={`${from} ${to} ${fill}`}
            x={start}
            y={BAR_TOP}
            width={Math.max(1, end - start - 1)}
            height={BAR}
            className={FILLS[fill]}
          >
            {title === undefined ? null : <title>{title}</title>}
          </rect>
        );
      })}
    </g>
  );
}
