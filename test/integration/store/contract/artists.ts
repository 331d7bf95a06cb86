import { expect, test } from '@jest/globals';
import type { World } from '#functions/ports/world.ts';
import { anId } from '#test/support/given/an-id.ts';
import { aStoredArtist } from '#test/support/given/stored-records.ts';
import { add, decide, made } from '#test/support/world/add.ts';
import { type Asked, type Contract, pagedThrough } from './contract.ts';

const NUMBERS = [1, 2, 3, 4, 5];
const addArtists = async (world: Asked) => {
  for (const n of NUMBERS.toReversed()) await add(world, made('artist', aStoredArtist(n)));
};

export const artistsContract: Contract<World['artists']> = {
  find(make) {
    test('answers an artist as it was entered, and nothing for an id that nobody has', async () => {
      const [world, artist] = [await make(), aStoredArtist(1, { ipi: '00000000199' })];
      await add(world, made('artist', artist));
      expect(await world.artists.find(artist.id)).toEqual(artist);
      expect(await world.artists.find(anId('art', 9))).toBeUndefined();
    });
  },
  all(make) {
    test('has the oldest first', async () => {
      const world = await make();
      await addArtists(world);
      expect((await world.artists.all()).map(({ id }) => id)).toEqual(NUMBERS.map((n) => anId('art', n)));
    });
  },
  page(make) {
    test('goes through all artists in order, without loss or double', async () => {
      const world = await make();
      await addArtists(world);
      const all = await pagedThrough((cursor) => world.artists.page({ limit: 2, cursor }));
      expect(all).toEqual(await world.artists.all());
    });

    test('goes on where it was, though an artist was added before and after that place', async () => {
      const world = await make();
      for (const n of [2, 4, 6]) await add(world, made('artist', aStoredArtist(n)));
      const first = await world.artists.page({ limit: 2 });
      for (const n of [1, 5]) await add(world, made('artist', aStoredArtist(n)));
      const second = await world.artists.page({ limit: 2, cursor: first.nextCursor ?? undefined });
      expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(
        [2, 4, 5, 6].map((n) => anId('art', n)),
      );
    });

    test.each(['', 'nonsense', 'e30'])('refuses a cursor that is none: "%s"', async (cursor) => {
      const world = await make();
      await expect(world.artists.page({ limit: 2, cursor })).rejects.toMatchObject({
        code: 'cursor.invalid',
      });
    });
  },
  workIds(make) {
    const registered = async (world: Asked) => {
      const facts = NUMBERS.map((n) => ({
        kind: 'artistWork' as const,
        artistId: anId('art', 1),
        workId: anId('wrk', n),
      }));
      await decide(world, {
        facts: [...facts, { kind: 'artistWork', artistId: anId('art', 2), workId: anId('wrk', 6) }],
      });
    };

    test('goes through the works of one artist, the oldest first', async () => {
      const world = await make();
      await registered(world);
      const ids = await pagedThrough((cursor) => world.artists.workIds(anId('art', 1), { limit: 2, cursor }));
      expect(ids).toEqual(NUMBERS.map((n) => anId('wrk', n)));
    });

    test('refuses the cursor of another artist’s works, and of another list', async () => {
      const world = await make();
      await registered(world);
      await addArtists(world);
      const { nextCursor } = await world.artists.workIds(anId('art', 1), { limit: 2 });
      const { nextCursor: ofArtists } = await world.artists.page({ limit: 2 });
      for (const cursor of [nextCursor ?? '', ofArtists ?? ''])
        await expect(world.artists.workIds(anId('art', 2), { limit: 2, cursor })).rejects.toMatchObject({
          code: 'cursor.invalid',
        });
    });
  },
};
