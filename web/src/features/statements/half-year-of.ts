/**
 * The half-year that a cycle ends in, from the day it starts where that is earlier: what a list of unidentified plays is
 * asked for.
 *
 * @example
 * halfYearOf({ periodStart: '2026-04-01', periodEnd: '2026-06-30' }); // → { from: '2026-01-01', to: '2026-06-30' }
 */
export function halfYearOf({
  periodStart,
  periodEnd,
}: {
  readonly periodStart: string;
  readonly periodEnd: string;
}) {
  const [year, month] = [periodEnd.slice(0, 4), periodEnd.slice(5, 7)];
  const [first, to] = month <= '06' ? [`${year}-01-01`, `${year}-06-30`] : [`${year}-07-01`, `${year}-12-31`];
  return { from: periodStart < first ? periodStart : first, to };
}
