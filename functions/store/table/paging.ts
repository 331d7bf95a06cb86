import * as z from 'zod';
import type { PageRequest } from '#functions/ports/page.ts';
import { openCursor, sealCursor } from '#shared/cursor.ts';
import type { PageOf } from '#shared/schemas/common.ts';

const Place = z.object({ part: z.int().min(0), cursor: z.string().optional() });
/** How many reads one page may cost where many items are filtered out. */
const MAX_READS = 64;
/** Once items are filtered out, this many are looked through at a time, however few are asked for. */
const LOOKED_THROUGH = 100;
/** Parts read side by side at the most, and how many times more than before where none of these had what is wanted. */
const MOST_AT_ONCE = 64;
const GROWTH = 16;

export type PartReading<P, T> = {
  readonly read: (part: P, page: PageRequest) => Promise<PageOf<T>>;
  readonly wanted?: (item: T) => boolean;
  /** Whether a part is known to hold nothing: it is passed over and costs no read. */
  readonly isEmpty?: (part: P) => boolean;
  /** Where a part continues after an item of it, if that can be told without reading it again. */
  readonly after?: (part: P, item: T) => string;
  readonly maxReads?: number;
  /** How many parts are read side by side at first: one, unless most are known to hold little of what is wanted. */
  readonly atFirst?: number;
  readonly lookedThrough?: number;
  /** Whether few items are wanted: the first reads look through many as well. */
  readonly isSparse?: boolean;
};

/**
 * A page over several partitions, one after the other, of the items that are wanted. A page may be shorter than its
 * limit while there is more: the cursor says where to go on.
 *
 * Parts are read side by side, as many as should fill the page by what those before them gave: so a page over many that
 * are small or empty takes few round trips, and one that the first part fills takes one read.
 */
export async function pageOverParts<P, T>(
  parts: readonly P[],
  { limit, cursor }: PageRequest,
  reading: PartReading<P, T>,
): Promise<PageOf<T>> {
  const { read, wanted = () => true, after, isEmpty = () => false } = reading;
  const { maxReads = MAX_READS, lookedThrough = LOOKED_THROUGH } = reading;
  let { atFirst: atOnce = 1, isSparse = false } = reading;
  let place: z.infer<typeof Place> = cursor === undefined ? { part: 0 } : openCursor(Place, cursor);
  const items: T[] = [];
  const ahead = new Map<number, PageOf<T>>();
  if (place.cursor === undefined) place = { part: notEmpty(place.part) };
  for (let reads = 0; items.length < limit && place.part < parts.length; ) {
    if (!ahead.has(place.part)) {
      const asked = notRead(Math.min(atOnce, maxReads - reads));
      if (asked.length === 0) break;
      const size = Math.max(limit - items.length, isSparse ? lookedThrough : 0);
      const pages = await Promise.all(
        asked.map(([at, part]) =>
          read(part, { limit: size, cursor: at === place.part ? place.cursor : undefined }),
        ),
      );
      for (const [at, page] of pages.entries()) ahead.set(asked[at]?.[0] ?? 0, page);
      reads += asked.length;
    }
    while (items.length < limit && (await takeNext()));
    atOnce = Math.min(MOST_AT_ONCE, enough(items.length / reads, atOnce));
  }
  return { items, nextCursor: place.part < parts.length ? sealCursor(place) : null };

  /** The first part from one on that may hold something, or the end. */
  function notEmpty(from: number): number {
    const further = parts.slice(from).findIndex((part) => !isEmpty(part));
    return further === -1 ? parts.length : from + further;
  }

  /** Of so many parts from the next one on that may hold something, those that were not read ahead. */
  function notRead(count: number): readonly (readonly [number, P])[] {
    const found: (readonly [number, P])[] = [];
    let at = place.part;
    for (let looked = 0; looked < count && at < parts.length; looked += 1) {
      for (const part of ahead.has(at) ? [] : parts.slice(at, at + 1)) found.push([at, part]);
      at = notEmpty(at + 1);
    }
    return found;
  }

  /** Takes what was read of the part that is next; false where the rest of it, or the next one, has to be read first. */
  async function takeNext(): Promise<boolean> {
    const [part, page] = [parts[place.part], ahead.get(place.part)];
    if (part === undefined || page === undefined) return false;
    ahead.delete(place.part);
    const { nextCursor, kept } = await upToLimit(part, page);
    items.push(...kept);
    isSparse ||= kept.length < page.items.length;
    place =
      nextCursor === null ? { part: notEmpty(place.part + 1) } : { part: place.part, cursor: nextCursor };
    return nextCursor === null;
  }

  /** What is wanted of a page, and where to go on after the last of it; where that is not told, the page is read again. */
  async function upToLimit(part: P, page: PageOf<T>) {
    const places = page.items.flatMap((item, at) => (wanted(item) ? [at] : []));
    const left = limit - items.length;
    const last = places[left - 1];
    const kept = page.items.filter(wanted).slice(0, left);
    const final = kept.at(-1);
    if (last === undefined || final === undefined || last === page.items.length - 1)
      return { nextCursor: page.nextCursor, kept };
    if (after !== undefined) return { nextCursor: after(part, final), kept };
    const again = await read(part, { limit: last + 1, cursor: place.cursor });
    return { nextCursor: again.nextCursor, kept: again.items.filter(wanted) };
  }

  /** How many parts should do for what is left, twice over, by what each read gave so far. */
  function enough(each: number, before: number): number {
    return each === 0 ? before * GROWTH : 2 * Math.ceil((limit - items.length) / each);
  }
}
