const DEFAULT_MONTHS = 12;

/** The months from one date to another, oldest first; without a start the twelve before the end, and its own. */
export function monthsBetween(from: string | undefined, to: string): readonly string[] {
  const last = monthNumber(to);
  const first = from === undefined ? last - DEFAULT_MONTHS : monthNumber(from);
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, i) => monthName(first + i));
}

const monthNumber = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
const monthName = (month: number): string =>
  `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
