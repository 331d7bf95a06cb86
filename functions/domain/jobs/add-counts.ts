import type { Counts, Tally } from '#shared/schemas/jobs.ts';

/** Adds the counts of chunks, number by number and tally by tally. */
export function addCounts(all: readonly Counts[]): Counts {
  const total: Record<string, Tally | number> = {};
  for (const counts of all)
    for (const [name, count] of Object.entries(counts)) total[name] = added(total[name], count);
  return total;
}

export const NO_TALLY: Tally = { created: 0, updated: 0, unchanged: 0, rejected: 0 };

function added(sum: Tally | number | undefined, count: Tally | number): Tally | number {
  if (typeof count === 'number') return count + (typeof sum === 'number' ? sum : 0);
  const base = typeof sum === 'object' ? sum : NO_TALLY;
  return {
    created: base.created + count.created,
    updated: base.updated + count.updated,
    unchanged: base.unchanged + count.unchanged,
    rejected: base.rejected + count.rejected,
  };
}

/** How many rows were rejected, over all nouns. */
export function rejectedIn(counts: Counts): number {
  const plain = counts['rejected'];
  if (typeof plain === 'number') return plain;
  return Object.values(counts).reduce<number>(
    (sum, count) => sum + (typeof count === 'number' ? 0 : count.rejected),
    0,
  );
}
