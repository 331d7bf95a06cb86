import { serve } from '#functions/handlers/http/serve.ts';
import { createArtist } from '#functions/use-cases/artists/create-artist.ts';
import { listLocalWorks } from '#functions/use-cases/artists/list-local-works.ts';
import { registerLocalWork } from '#functions/use-cases/artists/register-local-work.ts';
import { updateArtist } from '#functions/use-cases/artists/update-artist.ts';
import { found } from '#functions/use-cases/changed.ts';
import * as contract from '#shared/contract/artists.ts';

export const artistRoutes = [
  serve(contract.createArtist, (world, { caller, body }) => createArtist(world, caller, body)),
  serve(contract.listArtists, (world, { query }) => world.artists.page(query)),
  serve(contract.readArtist, async (world, { params: { artistId } }) =>
    found(await world.artists.find(artistId), `artist ${artistId}`),
  ),
  serve(contract.updateArtist, (world, { caller, params, body }) =>
    updateArtist(world, caller, { ...params, update: body }),
  ),
  serve(contract.createLocalWork, (world, { caller, params, body }) =>
    registerLocalWork(world, caller, { ...params, entered: body }),
  ),
  serve(contract.listLocalWorks, (world, { params, query }) => listLocalWorks(world, params.artistId, query)),
];
