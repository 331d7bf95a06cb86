import * as z from 'zod';
import type { RepertoireSummary } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { Collection } from '#functions/store/table/collection.ts';
import type { Model } from '#functions/store/table/model.ts';
import type { Table } from '#functions/store/table/table.ts';
import { writeGuarded } from '#functions/store/table/write-guarded.ts';
import { JobId, PartnerId } from '#shared/ids.ts';
import { Count, Instant } from '#shared/schemas/common.ts';
import { Partner } from '#shared/schemas/partners.ts';

const noun = 'partners';

/**
 * A foreign society. There are dozens of partners: one partition.
 *
 * | access pattern | index | key                  | cost             |
 * | -------------- | ----- | -------------------- | ---------------- |
 * | one partner    | table | partners / partnerId | 0.5 RCU          |
 * | all, oldest first | table | partners          | 0.5 RCU per 4 KB |
 */
export const partnerModel: Model<Partner> = {
  entity: 'partner',
  schema: Partner,
  table: { pk: ['noun'], sk: ['partnerId'] },
  keys: ({ id }) => ({ noun, partnerId: id }),
};

/**
 * How much a partner has delivered. Each ingestion adds to it once.
 *
 * | access pattern       | index | key       | cost    |
 * | -------------------- | ----- | --------- | ------- |
 * | a partner's summary  | table | partnerId | 0.5 RCU |
 */
export const summaryModel: Model<RepertoireSummary> = {
  entity: 'repertoireSummary',
  schema: z.object({
    partnerId: PartnerId,
    works: Count,
    recordings: Count,
    lastIngestedAt: Instant,
    lastJobId: JobId,
    version: Count,
  }),
  table: { pk: ['summaryOf'], sk: [] },
  keys: ({ partnerId }) => ({ summaryOf: partnerId }),
};

export function partnerStore(table: Table): World['partners'] {
  const partners = new Collection(partnerModel, table);
  const summaries = new Collection(summaryModel, table);
  return {
    find: (partnerId) => partners.find({ noun, partnerId }),
    all: () => partners.all({ noun }),
    repertoire: (partnerId) => summaries.find({ summaryOf: partnerId }),
    saveRepertoire: (before, after) =>
      writeGuarded(
        table,
        summaries.putParams(after, before === undefined ? 'absent' : { version: before.version }),
      ),
  };
}
