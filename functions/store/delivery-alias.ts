import * as z from 'zod';
import type { PageRequest } from '#functions/ports/page.ts';
import type { DeliveryAlias } from '#functions/ports/records.ts';
import { Collection } from '#functions/store/table/collection.ts';
import type { Model } from '#functions/store/table/model.ts';
import { allShards, shardOf } from '#functions/store/table/shard.ts';
import type { Table } from '#functions/store/table/table.ts';
import { putAll } from '#functions/store/table/write-batch.ts';
import { writeGuarded } from '#functions/store/table/write-guarded.ts';
import { JobId, PartnerId, WorkId } from '#shared/ids.ts';
import type { PageOf } from '#shared/schemas/common.ts';

const SHARDS = 8;

/**
 * What a partner's own work id leads to, with the hash of what it delivered: re-sending the same costs no write.
 *
 * | access pattern                       | index | key                              | cost             |
 * | ------------------------------------ | ----- | -------------------------------- | ---------------- |
 * | a partner's work ids, up to 100      | table | partnerId, shard / partnerWorkId | 0.5 RCU each     |
 * | a partner's works, shard by shard    | table | partnerId, shard                 | 0.5 RCU per 4 KB |
 */
export const aliasModel: Model<DeliveryAlias> = {
  entity: 'deliveryAlias',
  schema: z.object({
    partnerId: PartnerId,
    partnerWorkId: z.string().max(300),
    workId: WorkId,
    contentHash: z.string().max(64).nullable(),
    jobId: JobId,
    outcome: z.enum(['created', 'updated']),
    statedAt: z.string().max(40).optional(),
  }),
  table: { pk: ['partnerId', 'shard'], sk: ['partnerWorkId'] },
  keys: ({ partnerId, partnerWorkId }) => ({
    partnerId,
    partnerWorkId,
    shard: shardOf(partnerWorkId, SHARDS),
  }),
};

export function aliasStore(table: Table) {
  const aliases = new Collection(aliasModel, table);
  const keyOf = (partnerId: PartnerId, partnerWorkId: string) => ({
    partnerId,
    partnerWorkId,
    shard: shardOf(partnerWorkId, SHARDS),
  });
  return {
    shards: allShards(SHARDS),
    async find(
      partnerId: PartnerId,
      partnerWorkIds: readonly string[],
    ): Promise<ReadonlyMap<string, DeliveryAlias>> {
      const found = await aliases.findMany([...new Set(partnerWorkIds)].map((id) => keyOf(partnerId, id)));
      return new Map(found.map((alias) => [alias.partnerWorkId, alias]));
    },
    async claim(alias: DeliveryAlias): Promise<WorkId> {
      if (await writeGuarded(table, aliases.putParams(alias, 'absent'))) return alias.workId;
      const holder = await aliases.find(keyOf(alias.partnerId, alias.partnerWorkId));
      return holder?.workId ?? alias.workId;
    },
    put: (all: readonly DeliveryAlias[]): Promise<void> => putAll(table, aliases, all),
    page: (partnerId: PartnerId, shard: string, page: PageRequest): Promise<PageOf<DeliveryAlias>> =>
      aliases.page({ partnerId, shard }, page),
  };
}
