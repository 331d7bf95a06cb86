import * as z from 'zod';
import { compareUtf8 } from '#functions/domain/cycles/references.ts';
import type { PageRequest } from '#functions/ports/page.ts';
import { openCursor, sealCursor } from '#shared/cursor.ts';
import { Refusal } from '#shared/problems.ts';
import type { PageOf } from '#shared/schemas/common.ts';
import type { Row } from '#test/support/fake-world/shelf.ts';

const InList = z.object({ list: z.string(), place: z.string() });
const InParts = z.object({ part: z.int().min(0), cursor: z.string().optional() });
/** How many parts one page may look through. */
const MAX_READS = 64;

/**
 * A page of a list. Its cursor names the list and the last key, so that an item added in between is neither lost nor
 * shown twice. As in the table, a full page has a cursor even if nothing comes after it.
 */
export function pageOf<T>(
  list: string,
  rows: readonly Row<T>[],
  { limit, cursor, newestFirst = false }: PageRequest & { readonly newestFirst?: boolean },
): PageOf<T> {
  const after = cursor === undefined ? undefined : placeIn(list, cursor);
  const direction = newestFirst ? -1 : 1;
  const left = (newestFirst ? rows.toReversed() : rows).filter(
    ({ key }) => after === undefined || direction * compareUtf8(key, after) > 0,
  );
  const page = left.slice(0, limit);
  const last = page.length === limit ? page.at(-1) : undefined;
  return {
    items: page.map(({ record }) => record),
    nextCursor: last === undefined ? null : sealCursor({ list, place: last.key }),
  };
}

function placeIn(list: string, cursor: string): string {
  const opened = openCursor(InList, cursor);
  if (opened.list !== list) throw new Refusal('cursor.invalid');
  return opened.place;
}

/** A page over several lists, one after the other, of the items that are wanted; it may be short while there is more. */
export function pageOverParts<P, T>(
  parts: readonly P[],
  { limit, cursor }: PageRequest,
  {
    read,
    wanted = () => true,
    maxReads = MAX_READS,
  }: {
    readonly read: (part: P, page: PageRequest) => PageOf<T>;
    readonly wanted?: (item: T) => boolean;
    readonly maxReads?: number;
  },
): PageOf<T> {
  let place: z.infer<typeof InParts> = cursor === undefined ? { part: 0 } : openCursor(InParts, cursor);
  const items: T[] = [];
  for (let reads = 0; reads < maxReads && items.length < limit; reads += 1) {
    const part = parts[place.part];
    if (part === undefined) return { items, nextCursor: null };
    const page = read(part, { limit: limit - items.length, cursor: place.cursor });
    items.push(...page.items.filter(wanted));
    place =
      page.nextCursor === null ? { part: place.part + 1 } : { part: place.part, cursor: page.nextCursor };
  }
  return { items, nextCursor: place.part < parts.length ? sealCursor(place) : null };
}
