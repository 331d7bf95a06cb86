import type { World } from '#functions/ports/world.ts';
import { Collection } from '#functions/store/table/collection.ts';
import type { Model } from '#functions/store/table/model.ts';
import type { Table } from '#functions/store/table/table.ts';
import { SongDecision } from '#shared/schemas/matching.ts';

const noun = 'songDecisions';

/**
 * What a person decided about a title and artist, for all plays of the same song. There are hundreds of decisions, not
 * millions: one list.
 *
 * | access pattern            | index | key                            | cost                          |
 * | ------------------------- | ----- | ------------------------------ | ----------------------------- |
 * | up to 100 at once         | table | song                           | 0.5 RCU each                  |
 * | all, newest first         | lists | songDecisions / decidedAt, song | 0.5 RCU per 4 KB and 0.5 each |
 */
export const songDecisionModel: Model<SongDecision> = {
  entity: 'songDecision',
  schema: SongDecision,
  table: { pk: ['song'], sk: [] },
  lists: { pk: ['noun'], sk: ['decidedOn', 'song'] },
  keys: ({ id, decidedAt }) => ({ song: id, noun, decidedOn: decidedAt }),
};

export function songDecisionStore(table: Table): World['songDecisions'] {
  const decisions = new Collection(songDecisionModel, table);
  return {
    async findMany(songs) {
      const found = await decisions.findMany([...new Set(songs)].map((song) => ({ song })));
      return new Map(found.map((decision) => [decision.id, decision]));
    },
    page: (page) => decisions.page({ noun }, page, { index: 'lists', newestFirst: true }),
  };
}
