import * as z from 'zod';
import type { World } from '#functions/ports/world.ts';
import { Collection } from '#functions/store/table/collection.ts';
import type { Model } from '#functions/store/table/model.ts';
import type { Table } from '#functions/store/table/table.ts';
import { writeGuarded } from '#functions/store/table/write-guarded.ts';
import { WorkId } from '#shared/ids.ts';
import type { Work } from '#shared/schemas/repertoire.ts';

/** An ISWC or ISRC and the work that it leads to; local and external catalogues apart, for the local one is asked first. */
export type Identifier = {
  readonly catalogue: Work['origin'];
  readonly kind: 'iswc' | 'isrc';
  readonly value: string;
  readonly workId: WorkId;
};

/**
 * | access pattern                       | index | key                    | cost         |
 * | ------------------------------------ | ----- | ---------------------- | ------------ |
 * | the works of up to 100 identifiers   | table | catalogue, kind, value | 0.5 RCU each |
 */
export const identifierModel: Model<Identifier> = {
  entity: 'identifier',
  schema: z.object({
    catalogue: z.enum(['local', 'external']),
    kind: z.enum(['iswc', 'isrc']),
    value: z.string().max(20),
    workId: WorkId,
  }),
  table: { pk: ['catalogue', 'kind', 'value'], sk: [] },
  keys: ({ catalogue, kind, value }) => ({ catalogue, kind, value }),
};

export function identifierStore(table: Table): Pick<World['works'], 'byIswc' | 'localByIsrc' | 'claimIswc'> {
  const identifiers = new Collection(identifierModel, table);
  const find = async (catalogue: Work['origin'], kind: Identifier['kind'], values: readonly string[]) => {
    const found = await identifiers.findMany(
      [...new Set(values)].map((value) => ({ catalogue, kind, value })),
    );
    return new Map(found.map(({ value, workId }) => [value, workId]));
  };
  return {
    byIswc: (iswcs, origin) => find(origin, 'iswc', iswcs),
    localByIsrc: (isrcs) => find('local', 'isrc', isrcs),
    async claimIswc(value, workId) {
      const claim: Identifier = { catalogue: 'external', kind: 'iswc', value, workId };
      if (await writeGuarded(table, identifiers.putParams(claim, 'absent'))) return workId;
      return (await find('external', 'iswc', [value])).get(value) ?? workId;
    },
  };
}
