import type { Caller, World } from '#functions/ports/world.ts';
import type { Artist, NewArtist } from '#shared/schemas/artists.ts';

/** Onboards a local artist. The reference is published in statements, is held once and never changes. */
export async function createArtist(
  world: Pick<World, 'clock' | 'ids' | 'commit'>,
  caller: Caller,
  entered: NewArtist,
): Promise<Artist> {
  const now = world.clock.now();
  const artist: Artist = {
    ...entered,
    id: world.ids.make('art'),
    version: 1,
    createdAt: now,
    updatedAt: now,
  };
  await world.commit({
    actor: caller.actor,
    claims: [
      {
        kind: 'artist-reference',
        name: artist.reference,
        holder: artist.id,
        taken: 'artist.reference-taken',
      },
    ],
    changes: [{ kind: 'artist', action: 'artist.created', after: artist }],
    answer: artist,
  });
  return artist;
}
