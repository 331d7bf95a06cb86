import * as z from 'zod';
import type { PageRequest } from '#functions/ports/page.ts';
import type { DeliveryVersion } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { aliasStore } from '#functions/store/delivery-alias.ts';
import { identifierStore } from '#functions/store/identifier.ts';
import { partnerStore } from '#functions/store/partner.ts';
import { Collection } from '#functions/store/table/collection.ts';
import { UNLISTED } from '#functions/store/table/electro-schema.ts';
import type { Model } from '#functions/store/table/model.ts';
import { pageOverParts } from '#functions/store/table/paging.ts';
import type { Table } from '#functions/store/table/table.ts';
import { writeGuarded, writeTogether } from '#functions/store/table/write-guarded.ts';
import { type PartnerId, WorkId } from '#shared/ids.ts';
import { MAX_RECORD_BYTES } from '#shared/item-bytes.ts';
import { within } from '#shared/limits.ts';
import type { PageOf } from '#shared/schemas/common.ts';
import { Delivery, Work } from '#shared/schemas/repertoire.ts';

/**
 * A work, local or external, with what each partner delivered.
 *
 * | access pattern                 | index | key                 | cost                         |
 * | ------------------------------ | ----- | ------------------- | ---------------------------- |
 * | one work, or up to 100 at once | table | workId              | 0.5 RCU each                 |
 * | local works, oldest first      | lists | local works / workId | 0.5 RCU per 4 KB and 0.5 each |
 */
export const workModel: Model<Work> = {
  entity: 'work',
  schema: Work,
  table: { pk: ['workId'], sk: [] },
  lists: { pk: ['catalogue'], sk: ['workId'] },
  keys: ({ id, origin }) => ({ workId: id, catalogue: origin === 'local' ? LOCAL : UNLISTED }),
};
const LOCAL = 'local';
/** The part of the whole list in which local works stand; the others are shards of partners. */
const LOCAL_WORKS = 'local works';

/**
 * A delivery that a newer one replaced: shares are dated versions, never lost.
 *
 * | access pattern               | index | key                             | cost             |
 * | ---------------------------- | ----- | ------------------------------- | ---------------- |
 * | what stood before, per work  | table | workId / partnerId, supersededAt | 0.5 RCU per 4 KB |
 */
export const deliveryVersionModel: Model<DeliveryVersion> = {
  entity: 'deliveryVersion',
  schema: within(
    z.object({ workId: WorkId, supersededAt: z.string().max(40), delivery: Delivery }),
    MAX_RECORD_BYTES,
  ),
  table: { pk: ['historyOf'], sk: ['partnerId', 'supersededAt'] },
  keys: ({ workId, supersededAt, delivery }) => ({
    historyOf: workId,
    partnerId: delivery.partnerId,
    supersededAt,
  }),
};

export function workStore(table: Table): World['works'] {
  const works = new Collection(workModel, table);
  const versions = new Collection(deliveryVersionModel, table);
  const identifiers = identifierStore(table);
  const aliases = aliasStore(table);

  const findMany = async (workIds: readonly WorkId[]) => {
    const found = await works.findMany([...new Set(workIds)].map((workId) => ({ workId })));
    const byId = new Map<string, Work>(found.map((work) => [work.id, work]));
    return workIds.flatMap((workId) => byId.get(workId) ?? []);
  };
  const delivered = async (
    { partnerId, shard }: { partnerId: PartnerId; shard: string },
    page: PageRequest,
  ): Promise<PageOf<Work>> => {
    const { items, nextCursor } = await aliases.page(partnerId, shard, page);
    return { items: await findMany([...new Set(items.map(({ workId }) => workId))]), nextCursor };
  };

  return {
    ...identifiers,
    aliases: aliases.find,
    claimAlias: aliases.claim,
    putAliases: aliases.put,
    find: (workId) => works.find({ workId }),
    findMany,
    async page({ partnerId, ...page }) {
      if (partnerId !== undefined) {
        return pageOverParts(
          aliases.shards.map((shard) => ({ partnerId, shard })),
          page,
          { read: delivered },
        );
      }
      const partners = await partnerStore(table).all();
      const parts: readonly (
        | typeof LOCAL_WORKS
        | { readonly partnerId: PartnerId; readonly shard: string }
      )[] = [
        LOCAL_WORKS,
        ...partners.flatMap(({ id }) => aliases.shards.map((shard) => ({ partnerId: id, shard }))),
      ];
      const read = async (part: (typeof parts)[number], request: PageRequest) => {
        if (part === LOCAL_WORKS) return works.page({ catalogue: LOCAL }, request, { index: 'lists' });
        const found = await delivered(part, request);
        return {
          ...found,
          items: found.items.filter((work) => work.deliveries[0]?.partnerId === part.partnerId),
        };
      };
      return pageOverParts(parts, page, { read });
    },
    async save(before, after, superseded) {
      const put = works.putParams(after, before === undefined ? 'absent' : { version: before.version });
      if (superseded === undefined) return writeGuarded(table, put);
      const kept = versions.putParams(superseded, 'none');
      return writeTogether(table, [put, kept]);
    },
    history: (workId) => versions.all({ historyOf: workId }),
  };
}
