import { rejectedIn } from '#functions/domain/jobs/add-counts.ts';
import type { Counts } from '#shared/schemas/jobs.ts';
import type { Oddity } from '#shared/schemas/readings.ts';

/** From where on a file is unusual, in percent. */
export const UNUSUAL = {
  /** Rows that were rejected. */
  rejected: 20,
  /** Rows beside those of the last file of the same sender. */
  rows: -80,
  /** The part of plays with a work, beside that of the last file. */
  matched: -50,
  /** Shares below one percent. */
  sharesBelowOne: 90,
} as const;
/** Fewer rows than this say nothing about what is usual. */
const LEAST_ROWS = 20;

type Counted = {
  readonly counts: Counts;
  /** What the last file of the same sender gave. */
  readonly before: Counts | undefined;
  /** How many shares were read, and how many of them are below one percent. */
  readonly shares: { readonly all: number; readonly belowOne: number };
};

/** What is unusual about a file: by itself, and beside the last one of its sender. */
export function odditiesOf({ counts, before, shares }: Counted): readonly Oddity[] {
  const rows = rowsIn(counts);
  const found: Oddity[] = [];
  const rejected = percent(rejectedIn(counts), rows);
  if (rows >= LEAST_ROWS && rejected >= UNUSUAL.rejected)
    found.push({ code: 'many-rejected', value: rejected, limit: UNUSUAL.rejected });
  const belowOne = percent(shares.belowOne, shares.all);
  if (shares.all >= LEAST_ROWS && belowOne >= UNUSUAL.sharesBelowOne)
    found.push({ code: 'shares-below-one', value: belowOne, limit: UNUSUAL.sharesBelowOne });
  if (before === undefined || rowsIn(before) < LEAST_ROWS) return found;
  const more = change(rows, rowsIn(before));
  if (more <= UNUSUAL.rows) found.push({ code: 'fewer-rows', value: more, limit: UNUSUAL.rows });
  const matched = change(matchedPart(counts), matchedPart(before));
  if (matchedPart(before) > 0 && rows > 0 && matched <= UNUSUAL.matched)
    found.push({ code: 'fewer-matched', value: matched, limit: UNUSUAL.matched });
  return found;
}

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((part * 100) / whole));
const change = (now: number, before: number): number => Math.round(((now - before) * 100) / before);

/** Rows of a log, or works and recordings of repertoire. */
function rowsIn(counts: Counts): number {
  const of = (noun: string): number => {
    const count = counts[noun];
    if (typeof count === 'number' || count === undefined) return count ?? 0;
    return count.created + count.updated + count.unchanged + count.rejected;
  };
  return of('accepted') + of('duplicates') + of('rejected') + of('works') + of('recordings');
}

function matchedPart(counts: Counts): number {
  const [matched, accepted] = [counts['matched'], counts['accepted']];
  return typeof matched === 'number' && typeof accepted === 'number' && accepted > 0 ? matched / accepted : 0;
}
