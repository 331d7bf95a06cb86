import { serve } from '#functions/handlers/http/serve.ts';
import * as contract from '#shared/contract/song-proposals.ts';

/** The API starts without these: partners propose, and our people decide, now and then. */
const proposals = {
  songs: () => import('#functions/use-cases/song-proposals/list-unidentified-songs.ts'),
  propose: () => import('#functions/use-cases/song-proposals/propose-song.ts'),
  list: () => import('#functions/use-cases/song-proposals/list-proposals.ts'),
  accept: () => import('#functions/use-cases/song-proposals/accept-proposal.ts'),
  move: () => import('#functions/use-cases/song-proposals/move-proposal.ts'),
};

export const songProposalRoutes = [
  serve(contract.listUnidentifiedSongs, async (world, { caller, query: { territory, q, ...page } }) =>
    (await proposals.songs()).listUnidentifiedSongs(world, caller, { territory, q, page }),
  ),
  serve(contract.proposeSong, async (world, { caller, body }) =>
    (await proposals.propose()).proposeSong(world, caller, body),
  ),
  serve(contract.listProposals, async (world, { caller, query }) =>
    (await proposals.list()).listProposals(world, caller, { filter: query, page: query }),
  ),
  serve(contract.readProposal, async (world, { caller, params }) =>
    (await proposals.list()).readProposal(world, caller, params.proposalId),
  ),
  serve(contract.acceptProposal, async (world, { caller, params, body }) =>
    (await proposals.accept()).acceptProposal(world, caller, { ...params, ...body }),
  ),
  serve(contract.declineProposal, async (world, { caller, params, body }) =>
    (await proposals.move()).declineProposal(world, caller, { ...params, ...body }),
  ),
  serve(contract.withdrawProposal, async (world, { caller, params, body }) =>
    (await proposals.move()).withdrawProposal(world, caller, { ...params, ...body }),
  ),
];
