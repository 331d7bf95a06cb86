import * as z from 'zod';
import type { PageRequest } from '#functions/ports/page.ts';
import type { RecordingAlias } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { partnerStore } from '#functions/store/partner.ts';
import { Collection } from '#functions/store/table/collection.ts';
import { UNLISTED } from '#functions/store/table/electro-schema.ts';
import type { Model } from '#functions/store/table/model.ts';
import { pageOverParts } from '#functions/store/table/paging.ts';
import { allShards, shardOf } from '#functions/store/table/shard.ts';
import type { Table } from '#functions/store/table/table.ts';
import { putAll } from '#functions/store/table/write-batch.ts';
import { writeGuarded } from '#functions/store/table/write-guarded.ts';
import { JobId, PartnerId } from '#shared/ids.ts';
import type { PageOf } from '#shared/schemas/common.ts';
import { Recording } from '#shared/schemas/repertoire.ts';

const SHARDS = 8;

/**
 * A recording of an external work, by its ISRC, with what each partner delivered.
 *
 * | access pattern                   | index | key                  | cost                          |
 * | -------------------------------- | ----- | -------------------- | ----------------------------- |
 * | up to 100 by ISRC                | table | isrc                 | 0.5 RCU each                  |
 * | the recordings of a work         | lists | workId / isrc        | 0.5 RCU per 4 KB and 0.5 each |
 * | one by its id                    | queues | recordingId         | 0.5 RCU and 0.5               |
 */
export const recordingModel: Model<Recording> = {
  entity: 'recording',
  schema: Recording,
  table: { pk: ['isrc'], sk: [] },
  lists: { pk: ['recordingsOf'], sk: ['isrc'] },
  queues: { pk: ['recordingId'], sk: [] },
  keys: ({ id, isrc, deliveries }) => {
    const workId = deliveries.find((delivery) => delivery.workId !== undefined)?.workId;
    return { isrc, recordingId: id, recordingsOf: workId ?? UNLISTED };
  },
};

/**
 * That a partner delivered a recording, with the hash of what it said.
 *
 * | access pattern                         | index | key                     | cost             |
 * | -------------------------------------- | ----- | ----------------------- | ---------------- |
 * | a partner's ISRCs, up to 100           | table | partnerId, shard / isrc | 0.5 RCU each     |
 * | a partner's recordings, shard by shard | table | partnerId, shard        | 0.5 RCU per 4 KB |
 */
export const aliasModel: Model<RecordingAlias> = {
  entity: 'recordingAlias',
  schema: z.object({
    partnerId: PartnerId,
    isrc: z.string().max(100),
    contentHash: z.string().max(64).nullable(),
    jobId: JobId,
    outcome: z.enum(['created', 'updated']),
    statedAt: z.string().max(40).optional(),
  }),
  table: { pk: ['recordingsOfPartner', 'shard'], sk: ['isrc'] },
  keys: ({ partnerId, isrc }) => aliasKey(partnerId, isrc),
};
const aliasKey = (partnerId: PartnerId, isrc: string) => ({
  recordingsOfPartner: partnerId,
  isrc,
  shard: shardOf(isrc, SHARDS),
});

export function recordingStore(table: Table): World['recordings'] {
  const recordings = new Collection(recordingModel, table);
  const aliases = new Collection(aliasModel, table);

  const byIsrc = async (isrcs: readonly string[]) => {
    const found = await recordings.findMany([...new Set(isrcs)].map((isrc) => ({ isrc })));
    return new Map<string, Recording>(found.map((recording) => [recording.isrc, recording]));
  };
  const delivered = async (
    { partnerId, shard }: { partnerId: PartnerId; shard: string },
    page: PageRequest,
  ): Promise<PageOf<Recording>> => {
    const { items, nextCursor } = await aliases.page({ recordingsOfPartner: partnerId, shard }, page);
    const found = await byIsrc(items.map(({ isrc }) => isrc));
    return { items: items.flatMap(({ isrc }) => found.get(isrc) ?? []), nextCursor };
  };

  return {
    byIsrc,
    find: async (recordingId) => (await recordings.all({ recordingId }, { index: 'queues' }))[0],
    ofWork: (workId) => recordings.all({ recordingsOf: workId }, { index: 'lists' }),
    async page({ partnerId, ...page }) {
      const partnerIds =
        partnerId === undefined ? (await partnerStore(table).all()).map(({ id }) => id) : [partnerId];
      const parts = partnerIds.flatMap((id) => allShards(SHARDS).map((shard) => ({ partnerId: id, shard })));
      const read = async (part: (typeof parts)[number], request: PageRequest) => {
        const found = await delivered(part, request);
        const listed =
          partnerId === undefined
            ? found.items.filter(({ deliveries }) => deliveries[0]?.partnerId === part.partnerId)
            : found.items;
        return { ...found, items: listed };
      };
      return pageOverParts(parts, page, { read });
    },
    async aliases(partnerId, isrcs) {
      const found = await aliases.findMany([...new Set(isrcs)].map((isrc) => aliasKey(partnerId, isrc)));
      return new Map(found.map((alias) => [alias.isrc, alias]));
    },
    putAliases: (all) => putAll(table, aliases, all),
    save: (before, after) =>
      writeGuarded(
        table,
        recordings.putParams(after, before === undefined ? 'absent' : { version: before.version }),
      ),
  };
}
