import { AxisBottom, AxisLeft } from '@visx/axis';
import { scaleLinear, scalePoint } from '@visx/scale';
import { LinePath } from '@visx/shape';
import { AXIS_LOOK } from './axis-look.ts';
import { STROKES, type Stroke } from './hues.ts';
import { everyNth, spreadLabels } from './line-places.ts';

type Line = {
  readonly name: string;
  readonly stroke: Stroke;
  /** One for each point, from 0 to 1; null where nothing was measured. */
  readonly values: readonly (number | null)[];
};
type LineChartProps = {
  readonly points: readonly string[];
  readonly lines: readonly Line[];
  readonly width: number;
  readonly xAxis: string;
  readonly yAxis: string;
  readonly formatPoint: (point: string) => string;
  readonly formatValue: (value: number) => string;
  readonly label: string;
};

const HEIGHT = 200;
const LEFT = 58;
const TOP = 8;
const BOTTOM = 46;
const POINT_WIDTH = 70;
const LABEL_HEIGHT = 14;
const DASHES: Readonly<Record<Stroke, string>> = { main: '', second: '6 3', third: '2 3' };

/** Rates over time as lines from zero to the whole, each with its name at its end. */
export function LineChart(props: LineChartProps) {
  const { points, lines, width, xAxis, yAxis, formatPoint, formatValue, label } = props;
  const right = Math.min(130, width * 0.28);
  const y = scaleLinear<number>({ domain: [0, 1], range: [HEIGHT, TOP] });
  const x = scalePoint<string>({ domain: [...points], range: [LEFT, width - right] });
  const placeOf = (point: string) => x(point) ?? LEFT;
  const ends = lines.map(({ values }) => values.findLast((value) => value !== null) ?? 0);
  const labels = spreadLabels(
    ends.map((end) => y(end)),
    { apart: LABEL_HEIGHT, bottom: HEIGHT + LABEL_HEIGHT },
  );
  const ticks = everyNth(points.length, Math.floor((width - LEFT - right) / POINT_WIDTH));
  return (
    <svg role="img" aria-label={label} width={width} height={HEIGHT + BOTTOM} className="block text-xs">
      <AxisLeft
        {...AXIS_LOOK}
        scale={y}
        left={LEFT}
        numTicks={4}
        label={yAxis}
        labelOffset={38}
        tickFormat={(value) => formatValue(Number(value))}
      />
      <AxisBottom
        {...AXIS_LOOK}
        scale={x}
        top={HEIGHT}
        label={xAxis}
        tickValues={ticks.flatMap((at) => points[at] ?? [])}
        tickFormat={formatPoint}
      />
      {lines.map(({ name, stroke, values }, at) => (
        <g key={name}>
          <LinePath
            data={points.map((point, index) => ({ point, value: values[index] ?? null }))}
            defined={({ value }) => value !== null}
            x={({ point }) => placeOf(point)}
            y={({ value }) => y(value ?? 0)}
            strokeWidth={2}
            strokeDasharray={DASHES[stroke]}
            className={`fill-none ${STROKES[stroke]}`}
          />
          <text x={width - right + 8} y={(labels[at] ?? 0) + 4} className="fill-ink">
            {name}
          </text>
        </g>
      ))}
    </svg>
  );
}
