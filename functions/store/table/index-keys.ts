import type { IndexName, Keys, Model } from '#functions/store/table/model.ts';
import { keyReader, type Place } from '#functions/store/table/read-keys.ts';
import type { Table } from '#functions/store/table/table.ts';

/** Partitions looked into side by side, and how many keys of each: where most are small, that is all there is. */
const LOOKED_INTO = 64;
const FIRST_KEYS = 250;
/** Of those that have more so many at once, with so many keys of each: half a megabyte or so. */
const AT_ONCE = 8;
const KEYS_AT_ONCE = 2000;

/**
 * The sort keys of partitions of an index as they stand there, without the items: 0.5 RCU per 4 KB of keys. The first
 * `limit` of them in the order of the partitions, so that the same table gives the same keys: many partitions are looked
 * into at once, and those that have more are read on, the first of them first, until what is before the rest is enough.
 */
export async function indexKeys<T, P extends Keys>(
  { table, model, index }: { table: Table; model: Model<T>; index: Exclude<IndexName, 'table'> },
  partitions: readonly P[],
  limit: number,
): Promise<readonly IndexKey<P>[]> {
  const read = keyReader(table, model, index);
  const found: string[][] = partitions.map(() => []);
  let open: readonly Open<P>[] = [];
  let looked = 0;
  while (isShort() && (open.length > 0 || looked < partitions.length)) {
    const isLooking = looked < partitions.length;
    const asked: readonly Open<P>[] = isLooking
      ? partitions
          .slice(looked, looked + LOOKED_INTO)
          .map((partition, n) => ({ at: looked + n, place: { partition } }))
      : open.slice(0, AT_ONCE);
    const rest = await Promise.all(
      asked.map(async ({ at, place }) => {
        const { keys, next } = await read(place, { limit: isLooking ? FIRST_KEYS : KEYS_AT_ONCE });
        found[at]?.push(...keys);
        return next.map((further) => ({ at, place: further }));
      }),
    );
    open = [...(isLooking ? open : []), ...rest.flat(), ...(isLooking ? [] : open.slice(AT_ONCE))];
    if (isLooking) looked += asked.length;
  }
  return found
    .flatMap((keys, at) =>
      partitions.slice(at, at + 1).flatMap((partition) => keys.map((key) => ({ partition, key }))),
    )
    .slice(0, limit);

  /** Whether the keys up to the first place where some are missing are too few. */
  function isShort(): boolean {
    const until = Math.min(open[0]?.at ?? looked, looked);
    return found.slice(0, until + 1).reduce((sum, keys) => sum + keys.length, 0) < limit;
  }
}

type IndexKey<P> = { readonly partition: P; readonly key: string };
/** A partition, by its number, that has more keys. */
type Open<P> = { readonly at: number; readonly place: Place<P> };
