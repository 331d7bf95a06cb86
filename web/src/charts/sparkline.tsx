type SparklineProps = { readonly values: readonly number[] };

const WIDTH = 96;
const HEIGHT = 20;

/** How something went, beside its number: a line from zero, without axes and without words. */
export function Sparkline({ values }: SparklineProps) {
  const most = Math.max(...values, 1);
  if (values.length < 2) return null;
  const points = values.map(
    (value, at) => `${(at / (values.length - 1)) * WIDTH},${HEIGHT - 1 - (value / most) * (HEIGHT - 2)}`,
  );
  return (
    <svg aria-hidden viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="mt-1 h-5 w-24">
      <polyline points={points.join(' ')} className="fill-none stroke-accent" strokeWidth={1.5} />
    </svg>
  );
}
