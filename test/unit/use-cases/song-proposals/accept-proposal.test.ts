import { beforeEach, describe, expect, test } from '@jest/globals';
import { settingsAsShipped } from '#functions/domain/territories/settings-as-shipped.ts';
import { acceptProposal } from '#functions/use-cases/song-proposals/accept-proposal.ts';
import { declineProposal } from '#functions/use-cases/song-proposals/move-proposal.ts';
import { updateTerritory } from '#functions/use-cases/territories/update-territory.ts';
import { unlinkPlay } from '#functions/use-cases/usage/unlink-play.ts';
import type { PartnerId, SongProposalId } from '#shared/ids.ts';
import type { FakeWorld } from '#test/support/fake-world/fake-world.ts';
import { anId } from '#test/support/given/an-id.ts';
import { present } from '#test/support/present.ts';
import { ADMIN, OPS } from '#test/support/world/people.ts';
import { runClose } from '#test/support/world/run-close.ts';
import { addAgreement, openCycle } from '#test/support/world/set-up.ts';
import {
  dismissSong,
  linkSong,
  logPlays,
  waitingSong,
  waitingSongs,
} from '#test/unit/use-cases/usage/queue.ts';
import { aSongOfTwo, propose, SONG } from './a-song-of-two.ts';

let world: FakeWorld;
let own: PartnerId;
let other: PartnerId;
beforeEach(async () => {
  ({ world, own, other } = await aSongOfTwo());
});
const workId = anId('wrk', 1);
const UNREGISTERED = { unregistered: { title: 'Golden River', writers: 'Ama Mensah' } };
const accept = (proposalId: SongProposalId, over: { readonly workId?: typeof workId } = {}) =>
  acceptProposal(world, OPS, { proposalId, version: 1, ...over });
const decision = async () => (await world.songDecisions.findMany([SONG])).get(SONG);
const waits = async () => (await waitingSongs(world)).some(({ title }) => title === 'Golden rivr');

describe('accepting a proposal', () => {
  test('links every play of the song, is remembered with it, and stands in the audit of each play', async () => {
    const { id } = await propose(world, own);
    expect(await accept(id)).toMatchObject({ status: 'Accepted', decidedBy: 'yaw', version: 2 });
    expect(await waits()).toBe(false);
    const reason = `Proposed by ASCAP as its own: ${id}`;
    expect(await decision()).toMatchObject({ verdict: 'work', workId, plays: 4, proposalId: id, reason });
    const { items } = await world.audit.page({ limit: 50, entity: 'play' });
    expect(items.filter(({ action }) => action === 'play.linked')).toHaveLength(4);
    expect(JSON.stringify(items[0]?.after)).toContain(reason);
    const [moved] = (await world.audit.page({ limit: 1, entity: 'songProposal' })).items;
    expect(moved).toMatchObject({ action: 'song-proposal.accepted', actor: 'yaw' });
  });

  test('pays what a locked cycle held by the next close, as a link by hand does', async () => {
    await addAgreement(world, own);
    await runClose(world, (await openCycle(world)).id);
    const { id } = await propose(world, own);
    await accept(id);
    const { items } = await world.events.page('GH', { limit: 10 });
    expect(items.map(({ facts }) => facts.kind)).toEqual(['match', 'match']);
  });

  test('of a work that is not registered needs the work; of one that is named takes no other', async () => {
    const { id } = await propose(world, own, UNREGISTERED);
    await expect(accept(id)).rejects.toMatchObject({ code: 'request.invalid' });
    await expect(accept(id, { workId: anId('wrk', 9) })).rejects.toMatchObject({
      code: 'link.target-unknown',
    });
    await accept(id, { workId });
    expect(await decision()).toMatchObject({ workId, proposalId: id });
    const again = await propose(world, own).catch(({ code }) => code);
    expect(again).toBe('proposal.song-decided');
  });

  test('takes no work beside the one that the proposal names', async () => {
    const { id } = await propose(world, own);
    await expect(accept(id, { workId: anId('wrk', 2) })).rejects.toMatchObject({ code: 'request.invalid' });
  });

  test.each([
    ['linked to another work', () => linkSong(world, 'Golden rivr', anId('wrk', 2))],
    ['dismissed', () => dismissSong(world, 'Golden rivr')],
  ])('is refused where the song was %s meanwhile, and declining is not', async (_how, decide) => {
    const { id } = await propose(world, own);
    await decide();
    await expect(accept(id)).rejects.toMatchObject({ code: 'proposal.song-decided' });
    const declined = await declineProposal(world, OPS, { proposalId: id, version: 1, reason: 'Decided' });
    expect(declined).toMatchObject({ status: 'Declined' });
  });

  test('of what was decided so already changes the proposal alone', async () => {
    const { id } = await propose(world, own);
    await linkSong(world, 'Golden rivr', workId);
    const before = await decision();
    expect(await accept(id)).toMatchObject({ status: 'Accepted' });
    expect(await decision()).toEqual(before);
  });

  test('of a song whose decision was taken back links it again', async () => {
    const { playId } = await waitingSong(world, 'Golden rivr');
    const { id } = await propose(world, own);
    await linkSong(world, 'Golden rivr', anId('wrk', 2));
    await unlinkPlay(world, OPS, { playId, applyToSame: true });
    await accept(id);
    expect(await decision()).toMatchObject({ workId, proposalId: id });
  });

  test('leaves what another partner said of the song to be declined', async () => {
    const first = await propose(world, own);
    const second = await propose(world, other, { workId: anId('wrk', 2) });
    await accept(first.id);
    await expect(accept(second.id)).rejects.toMatchObject({ code: 'proposal.song-decided' });
    expect(await world.songProposals.find(second.id)).toMatchObject({ status: 'Waiting' });
  });

  test('is refused where plays are of a cycle that is corrected no more', async () => {
    const { id: cycleId } = await openCycle(world, { periodStart: '2026-03-01', periodEnd: '2026-03-10' });
    await logPlays(world, [{ playId: 'L', date: '2026-03-05', title: 'Late', artist: 'Ama' }]);
    await runClose(world, cycleId);
    const settings = { currency: 'GHS', timezone: 'Africa/Accra', adjustmentYears: 1 };
    await updateTerritory(world, ADMIN, {
      territory: 'GH',
      update: { ...settingsAsShipped('GH'), ...settings, version: 0 },
    });
    const { id } = await propose(world, own, { song: 'late|ama', workId });
    world.setClock('2027-03-20T09:00:00.000Z');
    await expect(accept(id)).rejects.toMatchObject({
      ...{ code: 'proposal.song-decided', message: expect.stringContaining('it was corrected until') },
    });
    expect(present(await world.songProposals.find(id)).status).toBe('Waiting');
  });
});
