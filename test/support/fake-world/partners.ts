import * as z from 'zod';
import type { RepertoireSummary } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { JobId, PartnerId } from '#shared/ids.ts';
import { Count, Instant } from '#shared/schemas/common.ts';
import type { AggregateShelves } from '#test/support/fake-world/aggregates.ts';
import { attempt, Shelf, versionOf } from '#test/support/fake-world/shelf.ts';

const Summary: z.ZodType<RepertoireSummary> = z.object({
  partnerId: PartnerId,
  works: Count,
  recordings: Count,
  lastIngestedAt: Instant,
  lastJobId: JobId,
  version: Count,
});

/** Partners, their agreements and how they name the columns of their tables. */
export function partnerPorts({
  partner,
  agreement,
  columnMapping,
}: AggregateShelves): Pick<World, 'partners' | 'agreements' | 'mappings'> {
  const summaries = new Shelf({
    name: 'repertoireSummary',
    schema: Summary,
    place: ({ partnerId }) => ({ part: [partnerId] }),
  });
  return {
    partners: {
      find: async (id) => partner.get({ part: ['partners'], sort: [id] }),
      all: async () => partner.records(['partners']),
      repertoire: async (partnerId) => summaries.get({ part: [partnerId] }),
      saveRepertoire: async (before, after) => attempt(summaries.write(after, versionOf(before))),
    },
    agreements: {
      async ofPartner(partnerId) {
        const newest = new Map(agreement.records([partnerId]).map((version) => [version.id, version]));
        return [...newest.values()];
      },
    },
    mappings: { find: async (partnerId) => columnMapping.get({ part: [partnerId] }) },
  };
}
