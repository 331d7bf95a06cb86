import { z } from 'zod';
import type { PageRequest } from '#functions/ports/page.ts';
import { openCursor, sealCursor } from '#shared/cursor.ts';
import type { PageOf } from '#shared/schemas/common.ts';

const Place = z.object({ part: z.int().min(0), cursor: z.string().optional() });
/** How many reads one page may cost where many items are filtered out. */
const MAX_READS = 64;

/**
 * A page over several partitions, one after the other, of the items that are wanted. A page may be shorter than its
 * limit while there is more: the cursor says where to go on.
 */
export async function pageOverParts<P, T>(
  parts: readonly P[],
  { limit, cursor }: PageRequest,
  {
    read,
    wanted = () => true,
    maxReads = MAX_READS,
  }: {
    read: (part: P, page: PageRequest) => Promise<PageOf<T>>;
    wanted?: (item: T) => boolean;
    maxReads?: number;
  },
): Promise<PageOf<T>> {
  let place: z.infer<typeof Place> = cursor === undefined ? { part: 0 } : openCursor(Place, cursor);
  const items: T[] = [];
  for (let reads = 0; reads < maxReads && items.length < limit; reads += 1) {
    const part = parts[place.part];
    if (part === undefined) return { items, nextCursor: null };
    const page = await read(part, { limit: limit - items.length, cursor: place.cursor });
    items.push(...page.items.filter(wanted));
    place =
      page.nextCursor === null ? { part: place.part + 1 } : { part: place.part, cursor: page.nextCursor };
  }
  return { items, nextCursor: place.part < parts.length ? sealCursor(place) : null };
}
