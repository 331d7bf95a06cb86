import * as z from 'zod';
import type { RecordingAlias } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { JobId, PartnerId } from '#shared/ids.ts';
import { Party, Recording } from '#shared/schemas/repertoire.ts';
import type { AggregateShelves } from '#test/support/fake-world/aggregates.ts';
import { pageOf, pageOverParts } from '#test/support/fake-world/pages.ts';
import { allShards, shardOf } from '#test/support/fake-world/shards.ts';
import { attempt, Shelf, versionOf } from '#test/support/fake-world/shelf.ts';

const SHARDS = 8;
const Alias: z.ZodType<RecordingAlias> = z.object({
  partnerId: PartnerId,
  isrc: z.string(),
  contentHash: z.string().nullable(),
  jobId: JobId,
  outcome: z.enum(['created', 'updated']),
  statedAt: z.string().optional(),
});
const aliasPlace = (partnerId: PartnerId, isrc: string) => ({
  part: [partnerId, shardOf(isrc, SHARDS)],
  sort: [isrc],
});

/** Recordings of external works. */
export function recordingPorts({ partner }: AggregateShelves): World['recordings'] {
  const recordings = new Shelf({
    name: 'recording',
    schema: Recording,
    place: ({ isrc }) => ({ part: [isrc] }),
    lists: {
      ofWork({ isrc, deliveries }) {
        const workId = deliveries.find((delivery) => delivery.workId !== undefined)?.workId;
        return workId === undefined ? undefined : { part: [workId], sort: [isrc] };
      },
      byId: ({ id }) => ({ part: [id] }),
    },
  });
  const aliases = new Shelf({
    name: 'recordingAlias',
    schema: Alias,
    place: ({ partnerId, isrc }) => aliasPlace(partnerId, isrc),
  });
  const withIsrc = (isrcs: readonly string[]) =>
    [...new Set(isrcs)].flatMap((isrc) => recordings.get({ part: [isrc] }) ?? []);

  return {
    byIsrc: async (isrcs) => new Map(withIsrc(isrcs).map((recording) => [recording.isrc, recording])),
    find: async (recordingId) => recordings.listed('byId', [recordingId])[0]?.record,
    ofWork: async (workId) => recordings.listed('ofWork', [workId]).map(({ record }) => record),
    async page({ partnerId, ...page }) {
      const partnerIds =
        partnerId === undefined ? partner.records(['partners']).map(({ id }) => id) : [partnerId];
      const parts = partnerIds.flatMap((id) => allShards(SHARDS).map((shard) => [id, shard] as const));
      return pageOverParts(parts, page, {
        read(part, request) {
          const found = pageOf(`recordings ${part}`, aliases.rows(part), request);
          const items = withIsrc(found.items.map(({ isrc }) => isrc)).filter(
            ({ deliveries }) => partnerId !== undefined || deliveries[0]?.partnerId === part[0],
          );
          return { ...found, items };
        },
      });
    },
    async aliases(partnerId, isrcs) {
      const found = [...new Set(isrcs)].flatMap((isrc) => aliases.get(aliasPlace(partnerId, isrc)) ?? []);
      return new Map(found.map((alias) => [alias.isrc, alias]));
    },
    putAliases: async (all) => aliases.putAll(all),
    save: async (before, after) => attempt(recordings.write(after, versionOf(before))),
  };
}

/** Writers and publishers. */
export function partyPorts(): World['parties'] {
  const parties = new Shelf({ name: 'party', schema: Party, place: ({ key }) => ({ part: [key] }) });
  return {
    async byKeys(keys) {
      const found = [...new Set(keys)].flatMap((key) => parties.get({ part: [key] }) ?? []);
      return new Map(found.map((party) => [party.key, party]));
    },
    save: async (before, after) => attempt(parties.write(after, versionOf(before))),
  };
}
