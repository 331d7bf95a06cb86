import type { Collection } from '#functions/store/table/collection.ts';
import type { Keys } from '#functions/store/table/model.ts';
import type { Table } from '#functions/store/table/table.ts';
import { writeBatch } from '#functions/store/table/write-batch.ts';

/** Makes some partitions hold exactly the wanted records: others that an earlier try left are deleted. */
export async function replaceAll<T>(
  table: Table,
  collection: Collection<T>,
  { partitions, wanted }: { partitions: readonly Keys[]; wanted: readonly T[] },
): Promise<void> {
  const keyOf = (record: T) => {
    const { Item } = collection.putParams(record, 'none');
    return { pk: Item['pk'], sk: Item['sk'] };
  };
  const present = (await Promise.all(partitions.map((partition) => collection.all(partition))))
    .flat()
    .map(keyOf);
  const puts = wanted.map((record) => collection.putParams(record, 'none').Item);
  const kept = new Set(puts.map((item) => `${item['pk']} ${item['sk']}`));
  const stale = present.filter(({ pk, sk }) => !kept.has(`${pk} ${sk}`));
  await writeBatch(table, [
    ...puts.map((Item) => ({ PutRequest: { Item } })),
    ...stale.map((Key) => ({ DeleteRequest: { Key } })),
  ]);
}
