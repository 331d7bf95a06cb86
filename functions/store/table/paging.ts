import * as z from 'zod';
import type { PageRequest } from '#functions/ports/page.ts';
import { openCursor, sealCursor } from '#shared/cursor.ts';
import type { PageOf } from '#shared/schemas/common.ts';

const Place = z.object({ part: z.int().min(0), cursor: z.string().optional() });
/** How many reads one page may cost where many items are filtered out. */
const MAX_READS = 64;
/** Once items are filtered out, this many are looked through at a time, however few are asked for. */
const LOOKED_THROUGH = 100;

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
  let isSparse = false;
  for (let reads = 0; reads < maxReads && items.length < limit; reads += 1) {
    const part = parts[place.part];
    if (part === undefined) return { items, nextCursor: null };
    const left = limit - items.length;
    const page: PageOf<T> = await (isSparse ? readFar : read)(part, { limit: left, cursor: place.cursor });
    const kept = page.items.filter(wanted);
    items.push(...kept);
    isSparse ||= kept.length < page.items.length;
    place =
      page.nextCursor === null ? { part: place.part + 1 } : { part: place.part, cursor: page.nextCursor };
  }
  return { items, nextCursor: place.part < parts.length ? sealCursor(place) : null };

  /** Looks through many, and where more are wanted than asked for reads again as far as the last of them. */
  async function readFar(part: P, request: PageRequest): Promise<PageOf<T>> {
    const page = await read(part, { ...request, limit: Math.max(request.limit, LOOKED_THROUGH) });
    const places = page.items.flatMap((item, at) => (wanted(item) ? [at] : []));
    const last = places[request.limit - 1];
    if (last === undefined || last === page.items.length - 1) return page;
    return read(part, { ...request, limit: last + 1 });
  }
}
