import { type Change, MAX_CHANGES } from '#functions/ports/commit.ts';
import type { Caller, World } from '#functions/ports/world.ts';

/**
 * Writes more changes than one transaction takes, in their order. The last batch is a full one where there are several,
 * and has the answer: until then a retry does it all again, to the same end.
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
