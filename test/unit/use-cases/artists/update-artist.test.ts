import { describe, expect, test } from '@jest/globals';
import { createArtist } from '#functions/use-cases/artists/create-artist.ts';
import { updateArtist } from '#functions/use-cases/artists/update-artist.ts';
import { ArtistUpdate, NewArtist } from '#shared/schemas/artists.ts';
import { fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { anId } from '#test/support/given/an-id.ts';
import { ADMIN } from '#test/support/world/people.ts';

const AMA = NewArtist.parse({ reference: 'AMA', name: 'Ama Mensah', email: 'ama@artists.example' });
const update = (version: number) => ArtistUpdate.parse({ name: 'Ama K. Mensah', email: AMA.email, version });

describe('an artist', () => {
  test('keeps its reference, which no other may have', async () => {
    const world = fakeWorld();
    const { id: artistId } = await createArtist(world, ADMIN, AMA);
    await expect(createArtist(world, ADMIN, AMA)).rejects.toMatchObject({ code: 'artist.reference-taken' });
    expect(await updateArtist(world, ADMIN, { artistId, update: update(1) })).toMatchObject({
      ...{ reference: 'AMA', name: 'Ama K. Mensah', version: 2 },
    });
    expect(await world.artists.all()).toHaveLength(1);
  });

  test('is not changed on a version that is gone, nor where there is none', async () => {
    const world = fakeWorld();
    const { id: artistId } = await createArtist(world, ADMIN, AMA);
    await updateArtist(world, ADMIN, { artistId, update: update(1) });
    await expect(updateArtist(world, ADMIN, { artistId, update: update(1) })).rejects.toMatchObject({
      code: 'version.stale',
    });
    await expect(
      updateArtist(world, ADMIN, { artistId: anId('art', 9), update: update(1) }),
    ).rejects.toMatchObject({ code: 'not-found' });
  });
});
