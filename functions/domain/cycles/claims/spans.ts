import { addDays } from '#functions/domain/calendar.ts';

const DATE = /^\d{4}-\d\d-\d\d/;

/**
 * Tells days apart between which some facts may differ: days of one span give the same number. Rules compare a day with
 * dates that the facts name, so nothing changes but on such a date or on the day after it. A date with a time counts
 * as a date.
 *
 * @example
 * const spanOf = spansOf({ from: '2026-02-01', to: '2026-02-28' });
 * // '2026-01-31' → 0, '2026-02-01' → 1, '2026-02-02' to '2026-02-27' → 2, '2026-02-28' → 3, '2026-03-01' → 4
 */
export function spansOf(facts: unknown): (date: string) => number {
  const dates = new Set<string>();
  gatherDates(facts, dates);
  const starts = [...new Set([...dates].flatMap((date) => [date, addDays(date, 1)]))].toSorted();
  const known = new Map<string, number>();
  return (date) => {
    const span = known.get(date) ?? starts.filter((start) => start <= date).length;
    known.set(date, span);
    return span;
  };
}

function gatherDates(facts: unknown, dates: Set<string>): void {
  if (typeof facts === 'string') {
    if (DATE.test(facts)) dates.add(facts.slice(0, 10));
  } else if (typeof facts === 'object' && facts !== null)
    for (const fact of Object.values(facts)) gatherDates(fact, dates);
}
