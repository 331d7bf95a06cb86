import { type Change, MAX_CHANGES } from '#functions/ports/commit.ts';
import type { Caller, World } from '#functions/ports/world.ts';

/**
 * Writes more changes than one transaction takes, in their order. The last batch carries the answer, and is a full one
 * if there are several: until it is written a retry repeats everything, with the same result.
 */
export async function commitInBatches(
  world: Pick<World, 'commit'>,
  { actor }: Caller,
  { changes, answer }: { readonly changes: readonly Change[]; readonly answer: unknown },
): Promise<void> {
  const odd = changes.length % MAX_CHANGES;
  for (let start = 0, end = odd === 0 ? MAX_CHANGES : odd; start < changes.length; end += MAX_CHANGES) {
    const isLast = end >= changes.length;
    await world.commit({ actor, changes: changes.slice(start, end), ...(isLast && { answer }) });
    start = end;
  }
}
