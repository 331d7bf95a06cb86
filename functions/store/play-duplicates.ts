import * as z from 'zod';
import type { World } from '#functions/ports/world.ts';
import { Collection } from '#functions/store/table/collection.ts';
import type { Model } from '#functions/store/table/model.ts';
import type { Table } from '#functions/store/table/table.ts';
import { writeBatch } from '#functions/store/table/write-batch.ts';
import { StationId } from '#shared/ids.ts';
import { recordOf } from '#shared/limits.ts';

/** More than the rows of a chunk or the plays of a request, each of which has one date. */
const MAX_DATES = 5000;

type Tally = {
  readonly stationId: StationId;
  readonly source: string;
  readonly byDate: Readonly<Record<string, number>>;
};

/**
 * How many plays of a station a chunk or a request sent again: one item per source, so that a retry counts once.
 *
 * | access pattern             | index | key                | cost             |
 * | -------------------------- | ----- | ------------------ | ---------------- |
 * | a station's repeated plays | table | stationId / source | 0.5 RCU per 4 KB |
 */
export const tallyModel: Model<Tally> = {
  entity: 'playDuplicates',
  schema: z.object({
    stationId: StationId,
    source: z.string().max(255),
    byDate: recordOf(MAX_DATES, z.string().max(10), z.int().min(0)),
  }),
  table: { pk: ['duplicatesOf'], sk: ['source'] },
  keys: ({ stationId, source }) => ({ duplicatesOf: stationId, source }),
};

export function duplicateStore(table: Table): Pick<World['plays'], 'noteDuplicates' | 'duplicates'> {
  const tallies = new Collection(tallyModel, table);
  return {
    noteDuplicates: (source, stationId, byDate) =>
      writeBatch(table, [
        { PutRequest: { Item: tallies.putParams({ stationId, source, byDate }, 'none').Item } },
      ]),
    async duplicates(stationId, from, to) {
      const all = await tallies.all({ duplicatesOf: stationId });
      const within = all
        .flatMap(({ byDate }) => Object.entries(byDate))
        .filter(([date]) => from <= date && date <= to);
      return within.reduce((sum, [, count]) => sum + count, 0);
    },
  };
}
