import type { World } from '#functions/ports/world.ts';
import type { AggregateShelves } from '#test/support/fake-world/aggregates.ts';
import { pageOf, pageOverParts } from '#test/support/fake-world/pages.ts';

/** What partners say of songs without a work. */
export function proposalPorts({ songProposal }: AggregateShelves): World['songProposals'] {
  return {
    find: async (id) => songProposal.get({ part: ['songProposals'], sort: [id] }),
    page: async ({ territory, status, partnerId, song, ...page }) =>
      pageOverParts([{ partnerId }], page, {
        read: ({ partnerId: of }, request) =>
          of !== undefined
            ? pageOf(`of ${of}`, songProposal.listed('ofPartner', [of]), { ...request, newestFirst: true })
            : territory !== undefined && status === 'Waiting'
              ? pageOf(`in ${territory} ${song}`, songProposal.listed('waiting', [territory]), request)
              : pageOf('proposals', songProposal.rows(['songProposals']), { ...request, newestFirst: true }),
        wanted: (found) =>
          (territory === undefined || found.territory === territory) &&
          (status === undefined || found.status === status) &&
          (song === undefined || found.song === song),
      }),
    waiting: async ({ territory, song }, limit) =>
      songProposal
        .listed('waiting', [territory])
        .map(({ record }) => record)
        .filter((found) => song === undefined || found.song === song)
        .slice(0, limit),
  };
}
