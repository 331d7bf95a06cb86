import type { Caller, World } from '#functions/ports/world.ts';
import { found, refuseStale } from '#functions/use-cases/changed.ts';
import type { ArtistId } from '#shared/ids.ts';
import type { Artist, ArtistUpdate } from '#shared/schemas/artists.ts';

/** Changes an artist; the reference stays. */
export async function updateArtist(
  world: Pick<World, 'clock' | 'artists' | 'commit'>,
  caller: Caller,
  { artistId, update }: { artistId: ArtistId; update: ArtistUpdate },
): Promise<Artist> {
  const before = found(await world.artists.find(artistId), `artist ${artistId}`);
  refuseStale(before, update.version);
  const { id, reference, createdAt } = before;
  const after: Artist = {
    ...update,
    id,
    reference,
    createdAt,
    version: before.version + 1,
    updatedAt: world.clock.now(),
  };
  await world.commit({
    actor: caller.actor,
    changes: [{ kind: 'artist', action: 'artist.updated', before, after }],
    answer: after,
  });
  return after;
}
