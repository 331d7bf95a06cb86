import { expect } from '@jest/globals';
import * as contract from '#shared/contract/artists.ts';
import { fresh } from '#test/support/api/fresh.ts';
import { newArtist } from '#test/support/api/onboard.ts';
import { answers, type Proof, refuses } from '#test/support/api/proof.ts';
import { bodyOf } from '#test/support/api/sample-bodies.ts';

const artistBody = bodyOf(contract.createArtist);
const updateBody = bodyOf(contract.updateArtist);
const KOFI_TARN = { name: 'Kofi Tarn', ipi: '', role: 'A', societyCode: '010', percent: '40.00' };
const shareOf = (artistReference: string, percent = '100.00') => ({ artistReference, percent });

export const artistProofs: readonly Proof[] = [
  answers(contract.createArtist, 'an artist under its reference', async ({ ops }) => {
    const reference = fresh.artistReference();
    const answer = await ops.ask(contract.createArtist, { body: { ...artistBody, reference } });
    expect(answer.body).toMatchObject({ reference, version: 1 });
    return answer;
  }),
  refuses(contract.createArtist, 'artist.reference-taken', {
    words: 'a reference that another artist has',
    act: async (stage) => {
      const { reference } = await newArtist(stage);
      return stage.ops.ask(contract.createArtist, { body: { ...artistBody, reference } });
    },
  }),
  answers(contract.listArtists, 'the artists', async (stage) => {
    await newArtist(stage);
    const answer = await stage.viewer.ask(contract.listArtists, { query: { limit: '1' } });
    expect(answer.body).toMatchObject({ items: [{}] });
    return answer;
  }),
  answers(contract.readArtist, 'the artist', async (stage) => {
    const { id, reference } = await newArtist(stage);
    const answer = await stage.viewer.ask(contract.readArtist, { params: { artistId: id } });
    expect(answer.body).toMatchObject({ id, reference });
    return answer;
  }),
  answers(contract.updateArtist, 'the changed artist; its reference stays', async (stage) => {
    const { id, reference } = await newArtist(stage);
    const body = { ...updateBody, name: 'Renamed' };
    const answer = await stage.ops.ask(contract.updateArtist, { params: { artistId: id }, body });
    expect(answer.body).toMatchObject({ reference, name: 'Renamed', version: 2 });
    return answer;
  }),
  refuses(contract.updateArtist, 'version.stale', {
    words: 'a change made on an older version',
    act: async (stage) => {
      const { id } = await newArtist(stage);
      const change = { params: { artistId: id }, body: updateBody };
      await stage.ops.get(contract.updateArtist, change);
      return stage.ops.ask(contract.updateArtist, change);
    },
  }),
  answers(contract.createLocalWork, 'a work with the shares of its artists', async (stage) => {
    const [one, other] = await Promise.all([newArtist(stage), newArtist(stage)]);
    const shares = [shareOf(one.reference, '33.33'), shareOf(other.reference, '66.67')];
    const body = { title: 'A song', isrc: fresh.isrc().toLowerCase(), shares };
    const answer = await stage.ops.ask(contract.createLocalWork, { params: { artistId: one.id }, body });
    expect(answer.body).toMatchObject({
      origin: 'local',
      shares: [{ percent: '33.33' }, { percent: '66.67' }],
    });
    return answer;
  }),
  answers(
    contract.createLocalWork,
    'a work that a party of another society has a share of',
    async (stage) => {
      const { id, reference } = await newArtist(stage);
      const shares = [shareOf(reference, '60.00'), KOFI_TARN];
      const body = { title: 'A song', shares };
      const answer = await stage.ops.ask(contract.createLocalWork, { params: { artistId: id }, body });
      const { ipi: _empty, ...party } = KOFI_TARN;
      expect(answer.body).toMatchObject({ shares: [{ artistReference: reference }, party] });
      return answer;
    },
  ),
  refuses(contract.createLocalWork, 'request.invalid', {
    words: 'the IPI of such a party with a wrong check digit, which it names',
    act: async (stage) => {
      const { id, reference } = await newArtist(stage);
      const shares = [shareOf(reference, '60.00'), { ...KOFI_TARN, ipi: '04482950101' }];
      const body = { title: 'A song', shares };
      const answer = await stage.ops.ask(contract.createLocalWork, { params: { artistId: id }, body });
      const message = expect.stringContaining('not an IPI');
      expect(answer.body).toMatchObject({ errors: [{ path: 'shares.1.ipi', message }] });
      return answer;
    },
  }),
  refuses(contract.createLocalWork, 'artist.unknown', {
    words: 'a share of an artist whom nobody onboarded',
    act: async (stage) => {
      const { id } = await newArtist(stage);
      const body = { title: 'A song', shares: [shareOf(fresh.artistReference())] };
      return stage.ops.ask(contract.createLocalWork, { params: { artistId: id }, body });
    },
  }),
  refuses(contract.createLocalWork, 'shares.not-whole', {
    words: 'shares that make 99.99',
    act: async (stage) => {
      const { id, reference } = await newArtist(stage);
      const body = { title: 'A song', shares: [shareOf(reference, '99.99')] };
      return stage.ops.ask(contract.createLocalWork, { params: { artistId: id }, body });
    },
  }),
  refuses(contract.createLocalWork, 'work.identifier-taken', {
    words: 'the ISRC of another local work',
    act: async (stage) => {
      const { id, reference } = await newArtist(stage);
      const body = { title: 'A song', isrc: fresh.isrc(), shares: [shareOf(reference)] };
      await stage.ops.get(contract.createLocalWork, { params: { artistId: id }, body });
      return stage.ops.ask(contract.createLocalWork, { params: { artistId: id }, body });
    },
  }),
  answers(contract.listLocalWorks, 'the works in which an artist has a share', async (stage) => {
    const [one, other] = await Promise.all([newArtist(stage), newArtist(stage)]);
    const shares = [shareOf(one.reference, '50.00'), shareOf(other.reference, '50.00')];
    const body = { title: 'A song of two', shares };
    await stage.ops.get(contract.createLocalWork, { params: { artistId: one.id }, body });
    const answer = await stage.viewer.ask(contract.listLocalWorks, { params: { artistId: other.id } });
    expect(answer.body).toMatchObject({ items: [{ title: 'A song of two' }], nextCursor: null });
    return answer;
  }),
];
