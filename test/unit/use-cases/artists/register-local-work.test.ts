import { beforeEach, describe, expect, test } from '@jest/globals';
import { createArtist } from '#functions/use-cases/artists/create-artist.ts';
import { listLocalWorks } from '#functions/use-cases/artists/list-local-works.ts';
import { registerLocalWork } from '#functions/use-cases/artists/register-local-work.ts';
import type { ArtistId } from '#shared/ids.ts';
import { type Artist, NewArtist, NewLocalWork } from '#shared/schemas/artists.ts';
import { type FakeWorld, fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { anId } from '#test/support/given/an-id.ts';
import { present } from '#test/support/present.ts';
import { ADMIN } from '#test/support/world/people.ts';

let world: FakeWorld;
let ama: Artist;
let kofi: Artist;
const enter = (reference: string) =>
  createArtist(world, ADMIN, NewArtist.parse({ reference, name: reference, email: 'a@artists.example' }));
beforeEach(async () => {
  world = fakeWorld();
  [ama, kofi] = [await enter('AMA'), await enter('KOFI')];
});

const HALVES = [
  { artistReference: 'AMA', percent: '50' },
  { artistReference: 'KOFI', percent: '50' },
];
const register = (over: object = {}, artistId: ArtistId = ama.id) =>
  registerLocalWork(world, ADMIN, {
    artistId,
    entered: NewLocalWork.parse({
      title: 'Harbour Lights',
      isrc: 'GHZLC2300386',
      iswc: 'T-900.000.001-1',
      shares: HALVES,
      ...over,
    }),
  });
const worksOf = async ({ id }: Artist) => (await listLocalWorks(world, id, { limit: 10 })).items;

describe('registerLocalWork', () => {
  test('keeps the work with the reference of its claims, for each of its artists, and for the index', async () => {
    const { id } = await register();
    expect(await world.works.find(id)).toMatchObject({ origin: 'local', ref: 'T9000000011', version: 1 });
    expect((await worksOf(ama)).map((work) => work.id)).toEqual([id]);
    expect((await worksOf(kofi)).map((work) => work.id)).toEqual([id]);
    expect((await world.works.localByIsrc(['GHZLC2300386'])).get('GHZLC2300386')).toBe(id);
    expect(await world.catalogue.changes()).toEqual([{ workId: id, changedAt: world.clock.now() }]);
  });

  test('takes the share of a party that another society represents', async () => {
    const kofiTarn = { name: 'Kofi Tarn', ipi: '04482950100', role: 'A', societyCode: '010', percent: '40' };
    const { id } = await register({ shares: [{ artistReference: 'AMA', percent: '60' }, kofiTarn] });
    const { shares } = present(await world.works.find(id));
    expect(shares).toMatchObject([
      { kind: 'artist', artistReference: 'AMA', percent: '60' },
      { ...kofiTarn, kind: 'writer', right: 'performing', territory: '2WL' },
    ]);
    expect(await worksOf(kofi)).toEqual([]);
  });

  test('takes a party without IPI, whether it is left out or left empty', async () => {
    const party = { name: 'Kofi Tarn', role: 'A', societyCode: '010', percent: '50' };
    const { id } = await register({ shares: [HALVES[0], { ...party, ipi: '' }] });
    expect(present(await world.works.find(id)).shares[1]).not.toHaveProperty('ipi');
  });

  test.each([
    ['shares that make less', 'shares.not-whole', { shares: [{ artistReference: 'AMA', percent: '99.99' }] }],
    ['shares that make more', 'shares.not-whole', { shares: [...HALVES, ...HALVES] }],
    [
      'an artist that nobody entered',
      'artist.unknown',
      { shares: [{ artistReference: 'ESI', percent: '100' }] },
    ],
  ])('refuses %s', async (_what, code, over) => {
    await expect(register(over)).rejects.toMatchObject({ code });
    expect(await worksOf(ama)).toEqual([]);
  });

  test.each([
    ['ISRC', { iswc: undefined, title: 'Another' }],
    ['ISWC', { isrc: undefined, title: 'Another' }],
  ])('refuses an %s that another local work has, and writes nothing', async (_what, over) => {
    const { id } = await register();
    await expect(register(over)).rejects.toMatchObject({ code: 'work.identifier-taken' });
    expect((await worksOf(ama)).map((work) => work.id)).toEqual([id]);
    expect(await world.catalogue.changes()).toHaveLength(1);
  });

  test('refuses an artist that is not there', async () => {
    await expect(register({}, anId('art', 9))).rejects.toMatchObject({ code: 'not-found' });
  });
});
