import { z } from 'zod';
import type { PageRequest } from '#functions/use-cases/world.ts';
import { Refusal } from '#shared/problems.ts';
import type { PageOf } from '#shared/schemas/common.ts';

/** A page of what is in memory already: goes on after the item whose key the cursor names. */
export function pageOfArray<T>(items: readonly T[], { limit, cursor }: PageRequest, keyOf: (item: T) => string): PageOf<T> {
  const start = cursor === undefined ? 0 : items.findIndex((item) => keyOf(item) === openCursor(z.object({ after: z.string() }), cursor).after) + 1;
  if (cursor !== undefined && start === 0) throw new Refusal('cursor.invalid');
  const page = items.slice(start, start + limit);
  const last = page.at(-1);
  return { items: page, nextCursor: last !== undefined && start + limit < items.length ? sealCursor({ after: keyOf(last) }) : null };
}

const Place = z.object({ part: z.int().min(0), cursor: z.string().optional() });
/** How many reads one page may cost where many items are filtered out. */
const MAX_READS = 40;

/**
 * A page over several partitions, one after the other, of the items that are wanted. A page may be shorter than its
 * limit while there is more: the cursor says where to go on.
 */
export async function pageOverParts<P, T>(
  parts: readonly P[],
  { limit, cursor }: PageRequest,
  { read, wanted = () => true }: { read: (part: P, page: PageRequest) => Promise<PageOf<T>>; wanted?: (item: T) => boolean },
): Promise<PageOf<T>> {
  let place: z.infer<typeof Place> = cursor === undefined ? { part: 0 } : openCursor(Place, cursor);
  const items: T[] = [];
  for (let reads = 0; reads < MAX_READS && items.length < limit; reads += 1) {
    const part = parts[place.part];
    if (part === undefined) return { items, nextCursor: null };
    const page = await read(part, { limit: limit - items.length, cursor: place.cursor });
    items.push(...page.items.filter(wanted));
    place = page.nextCursor === null ? { part: place.part + 1 } : { part: place.part, cursor: page.nextCursor };
  }
  return { items, nextCursor: place.part < parts.length ? sealCursor(place) : null };
}

function sealCursor(place: unknown): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

function openCursor<T>(schema: z.ZodType<T>, cursor: string): T {
  const parsed = schema.safeParse(parseJson(Buffer.from(cursor, 'base64url').toString('utf8')));
  if (!parsed.success) throw new Refusal('cursor.invalid');
  return parsed.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
