import type { Counts } from '#shared/schemas/jobs.ts';

/** How many rows a job rejected, of whatever noun. */
export function rejectedOf(counts: Counts): number {
  return Object.entries(counts)
    .map(([noun, count]) => (typeof count !== 'number' ? count.rejected : noun === 'rejected' ? count : 0))
    .reduce((sum, count) => sum + count, 0);
}
