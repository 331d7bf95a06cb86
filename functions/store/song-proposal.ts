import type { World } from '#functions/ports/world.ts';
import { Collection } from '#functions/store/table/collection.ts';
import { UNLISTED } from '#functions/store/table/electro-schema.ts';
import type { Model } from '#functions/store/table/model.ts';
import { pageOverParts } from '#functions/store/table/paging.ts';
import type { Table } from '#functions/store/table/table.ts';
import { SongProposal } from '#shared/schemas/song-proposals.ts';

const noun = 'songProposals';

/**
 * What a partner says of a song without a work. Thousands in years: one partition.
 *
 * | access pattern                        | index  | key                          | cost                          |
 * | ------------------------------------- | ------ | ---------------------------- | ----------------------------- |
 * | one proposal                          | table  | songProposals / proposalId   | 0.5 RCU                       |
 * | all, newest first                     | table  | songProposals                | 0.5 RCU per 4 KB              |
 * | a partner's, newest first             | lists  | partnerId / proposalId       | 0.5 RCU per 4 KB and 0.5 each |
 * | those that wait, or wait for one song | queues | territory / song, proposalId | 0.5 RCU per 4 KB and 0.5 each |
 */
export const songProposalModel: Model<SongProposal> = {
  entity: 'songProposal',
  schema: SongProposal,
  table: { pk: ['noun'], sk: ['proposalId'] },
  lists: { pk: ['proposalsOf'], sk: ['proposalId'] },
  queues: { pk: ['proposedIn'], sk: ['song', 'proposalId'] },
  keys: ({ id, partnerId, territory, song, status }) => ({
    ...{ noun, proposalId: id, proposalsOf: partnerId, song },
    proposedIn: status === 'Waiting' ? territory : UNLISTED,
  }),
};

export function songProposalStore(table: Table): World['songProposals'] {
  const proposals = new Collection(songProposalModel, table);
  return {
    find: (proposalId) => proposals.find({ noun, proposalId }),
    page: ({ territory, status, partnerId, song, ...page }) =>
      pageOverParts([{ partnerId }], page, {
        read: (of, request) =>
          of.partnerId !== undefined
            ? proposals.page({ proposalsOf: of.partnerId }, request, { index: 'lists', newestFirst: true })
            : territory !== undefined && status === 'Waiting'
              ? proposals.page(inQueue({ territory, song }), request, { index: 'queues' })
              : proposals.page({ noun }, request, { newestFirst: true }),
        wanted: (found) =>
          (territory === undefined || found.territory === territory) &&
          (status === undefined || found.status === status) &&
          (song === undefined || found.song === song),
      }),
    async waiting({ territory, song }, limit) {
      const { items } = await proposals.page(inQueue({ territory, song }), { limit }, { index: 'queues' });
      return items.filter(
        (found) => found.status === 'Waiting' && (song === undefined || found.song === song),
      );
    },
  };
}

const inQueue = (of: { readonly territory: string; readonly song?: string | undefined }) => ({
  proposedIn: of.territory,
  ...(of.song !== undefined && { song: of.song }),
});
