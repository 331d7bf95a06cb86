import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { CatalogueChange } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { Collection } from '#functions/store/table/collection.ts';
import type { Model } from '#functions/store/table/model.ts';
import type { Table } from '#functions/store/table/table.ts';
import { putAll } from '#functions/store/table/write-batch.ts';
import { WorkId } from '#shared/ids.ts';
import { Instant } from '#shared/schemas/common.ts';
import { CatalogueIndex } from '#shared/schemas/matching.ts';

/**
 * Which artefacts in S3 make the index of works: one item, changed in one transaction with the job that changed it.
 *
 * | access pattern    | index | key     | cost    |
 * | ----------------- | ----- | ------- | ------- |
 * | the current index | table | current | 0.5 RCU |
 */
export const catalogueIndexModel: Model<CatalogueIndex> = {
  entity: 'catalogueIndex',
  schema: CatalogueIndex,
  table: { pk: ['indexOf'], sk: [] },
  keys: ({ id }) => ({ indexOf: id }),
};

const noun = 'catalogueChanges';

/**
 * A work that a person added or changed since the index was built. It is deleted when the index contains the work.
 *
 * | access pattern      | index | key                                   | cost             |
 * | ------------------- | ----- | ------------------------------------- | ---------------- |
 * | all, oldest first   | table | catalogueChanges / changedAt, workId | 0.5 RCU per 4 KB |
 */
export const catalogueChangeModel: Model<CatalogueChange> = {
  entity: 'catalogueChange',
  schema: z.object({ workId: WorkId, changedAt: Instant }),
  table: { pk: ['noun'], sk: ['changedOn', 'changedWork'] },
  keys: ({ workId, changedAt }) => ({ noun, changedOn: changedAt, changedWork: workId }),
};

export function catalogueStore(table: Table): Omit<World['catalogue'], 'opened'> {
  const indexes = new Collection(catalogueIndexModel, table);
  const changes = new Collection(catalogueChangeModel, table);
  return {
    current: () => indexes.find({ indexOf: 'current' }),
    changes: () => changes.all({ noun }),
    note: (noted) => putAll(table, changes, noted),
    async forget(known) {
      for (const change of known) {
        const { pk, sk } = Key.parse(changes.putParams(change, 'none').Item);
        await table.client.send(new DeleteCommand({ TableName: table.name, Key: { pk, sk } }));
      }
    },
  };
}

const Key = z.object({ pk: z.string(), sk: z.string() });
