import * as z from 'zod';
import type { PageRequest } from '#functions/ports/page.ts';
import type { DeliveryVersion } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { type PartnerId, WorkId } from '#shared/ids.ts';
import type { PageOf } from '#shared/schemas/common.ts';
import { Delivery, type Work } from '#shared/schemas/repertoire.ts';
import type { AggregateShelves } from '#test/support/fake-world/aggregates.ts';
import { ALIAS_SHARDS, aliasPlace, type FactShelves } from '#test/support/fake-world/facts.ts';
import { pageOf, pageOverParts } from '#test/support/fake-world/pages.ts';
import { allShards } from '#test/support/fake-world/shards.ts';
import { absent, attempt, Shelf, versionOf } from '#test/support/fake-world/shelf.ts';

/** The part of the whole list in which local works stand. */
const LOCAL_WORKS = ['', ''] as const;
const Version: z.ZodType<DeliveryVersion> = z.object({
  workId: WorkId,
  supersededAt: z.string(),
  delivery: Delivery,
});

/** Works with what leads to them: identifiers and partners' own work ids. */
export function workPorts(
  { work, partner }: AggregateShelves,
  { identifiers, aliases }: FactShelves,
): World['works'] {
  const versions = new Shelf({
    name: 'deliveryVersion',
    schema: Version,
    place: ({ workId, supersededAt, delivery }) => ({
      part: [workId],
      sort: [delivery.partnerId, supersededAt],
    }),
  });
  const findMany = (workIds: readonly string[]) =>
    workIds.flatMap((workId) => work.get({ part: [workId] }) ?? []);
  const identified = (catalogue: Work['origin'], kind: 'iswc' | 'isrc', values: readonly string[]) =>
    new Map(
      values.flatMap((value) => {
        const found = identifiers.get({ part: [catalogue, kind, value] });
        return found === undefined ? [] : [[value, found.workId] as const];
      }),
    );
  const delivered = ([partnerId, shard]: readonly [string, string], request: PageRequest): PageOf<Work> => {
    const part = [partnerId, shard];
    const found = pageOf(`aliases ${part}`, aliases.rows(part), request);
    return { ...found, items: findMany([...new Set(found.items.map(({ workId }) => workId))]) };
  };
  const shardsOf = (partnerId: PartnerId) =>
    allShards(ALIAS_SHARDS).map((shard) => [partnerId, shard] as const);

  return {
    find: async (workId) => work.get({ part: [workId] }),
    findMany: async (workIds) => findMany(workIds),
    async page({ partnerId, ...page }) {
      if (partnerId !== undefined) return pageOverParts(shardsOf(partnerId), page, { read: delivered });
      const ofPartners = partner.records(['partners']).flatMap(({ id }) => shardsOf(id));
      return pageOverParts([LOCAL_WORKS, ...ofPartners], page, {
        read(part, request) {
          if (part === LOCAL_WORKS) return pageOf('local works', work.listed('local', ['local']), request);
          const found = delivered(part, request);
          const own = found.items.filter(({ deliveries }) => deliveries[0]?.partnerId === part[0]);
          return { ...found, items: own };
        },
      });
    },
    byIswc: async (iswcs, origin) => identified(origin, 'iswc', iswcs),
    localByIsrc: async (isrcs) => identified('local', 'isrc', isrcs),
    async aliases(partnerId, partnerWorkIds) {
      const found = [...new Set(partnerWorkIds)].flatMap(
        (id) => aliases.get(aliasPlace(partnerId, id)) ?? [],
      );
      return new Map(found.map((alias) => [alias.partnerWorkId, alias]));
    },
    async claimIswc(value, workId) {
      attempt(identifiers.write({ catalogue: 'external', kind: 'iswc', value, workId }, absent));
      return identifiers.get({ part: ['external', 'iswc', value] })?.workId ?? workId;
    },
    async claimAlias(alias) {
      attempt(aliases.write(alias, absent));
      return aliases.get(aliasPlace(alias.partnerId, alias.partnerWorkId))?.workId ?? alias.workId;
    },
    putAliases: async (all) => aliases.putAll(all),
    async save(before, after, superseded) {
      const write = work.write(after, versionOf(before));
      const kept = superseded === undefined ? [] : [versions.write(superseded)];
      if (!attempt(write)) return false;
      for (const { apply } of kept) apply();
      return true;
    },
    history: async (workId) => versions.records([workId]),
  };
}
