import type { PlaySpan } from '#functions/ports/records.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import type { Play } from '#shared/schemas/usage.ts';

/** The business days and territories of plays; undefined where there are none. */
export function spanOfPlays(plays: readonly Pick<Play, 'date' | 'territory'>[]): PlaySpan | undefined {
  const [first] = plays;
  if (first === undefined) return undefined;
  let { date: from, date: to } = first;
  for (const { date } of plays) {
    if (date < from) from = date;
    if (date > to) to = date;
  }
  return { from, to, territories: [...new Set(plays.map(({ territory }) => territory))].toSorted() };
}

/** A span with both, where there are two. */
export function spanWith(one: PlaySpan | undefined, other: PlaySpan | undefined): PlaySpan | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return {
    from: one.from < other.from ? one.from : other.from,
    to: one.to > other.to ? one.to : other.to,
    territories: [...new Set([...one.territories, ...other.territories])].toSorted(),
  };
}

/** The first cycle that holds days of a span and is not open any more. */
export function closedCycleIn(
  cycles: readonly Cycle[],
  { from, to, territories }: PlaySpan,
): Cycle | undefined {
  return cycles.find(
    ({ status, territory, periodStart, periodEnd }) =>
      status !== 'Open' && territories.includes(territory) && periodStart <= to && from <= periodEnd,
  );
}
