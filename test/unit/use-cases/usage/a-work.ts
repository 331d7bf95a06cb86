import type { World } from '#functions/ports/world.ts';
import { createArtist } from '#functions/use-cases/artists/create-artist.ts';
import { registerLocalWork } from '#functions/use-cases/artists/register-local-work.ts';
import type { WorkId } from '#shared/ids.ts';
import { NewArtist, NewLocalWork } from '#shared/schemas/artists.ts';
import { OPS } from '#test/support/world/people.ts';

/** A local work of one artist, who is its reference in the name. */
export async function aWork(world: World, reference = 'A-1'): Promise<WorkId> {
  const artist = NewArtist.parse({ reference, name: `Artist ${reference}`, email: 'a@music.example' });
  const { id: artistId } = await createArtist(world, OPS, artist);
  const shares = [{ artistReference: reference, percent: '100.00' }];
  const entered = NewLocalWork.parse({ title: `Song of ${reference}`, shares });
  return (await registerLocalWork(world, OPS, { artistId, entered })).id;
}
