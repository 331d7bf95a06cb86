import { beforeEach, describe, expect, test } from '@jest/globals';
import { listProposals } from '#functions/use-cases/song-proposals/list-proposals.ts';
import { declineProposal, withdrawProposal } from '#functions/use-cases/song-proposals/move-proposal.ts';
import { proposeSong } from '#functions/use-cases/song-proposals/propose-song.ts';
import type { PartnerId } from '#shared/ids.ts';
import { actsFrom } from '#shared/machines/machine.ts';
import { MAX_WAITING_PROPOSALS, SONG_PROPOSAL } from '#shared/machines/song-proposal.ts';
import type { FakeWorld } from '#test/support/fake-world/fake-world.ts';
import { aSongProposal } from '#test/support/given/a-song-proposal.ts';
import { anId } from '#test/support/given/an-id.ts';
import { add, made } from '#test/support/world/add.ts';
import { OPS } from '#test/support/world/people.ts';
import { runClose } from '#test/support/world/run-close.ts';
import { openCycle } from '#test/support/world/set-up.ts';
import { dismissSong, linkSong } from '#test/unit/use-cases/usage/queue.ts';
import { ALL, aSongOfTwo, propose, SONG, songsFor, staffOf } from './a-song-of-two.ts';

let world: FakeWorld;
let own: PartnerId;
let other: PartnerId;
beforeEach(async () => {
  ({ world, own, other } = await aSongOfTwo());
});
const OTHERS = { workId: anId('wrk', 2) };
const seenBy = async (caller: ReturnType<typeof staffOf>, filter = {}) =>
  (await listProposals(world, caller, { filter, page: ALL })).items;

describe('the songs without a work', () => {
  test('are told by title, artist, ISRC, plays and what is held, the most money first, and no more', async () => {
    const { id } = await openCycle(world);
    await runClose(world, id);
    expect(await songsFor(world, staffOf(own))).toEqual([
      {
        ...{ territory: 'GH', song: SONG, title: 'Golden rivr', artist: 'Ama', isrc: null, plays: 4 },
        ...{ held: { minor: 400n, currency: 'GHS' }, proposals: 0 },
      },
      {
        ...{ territory: 'GH', song: 'other|kofi', title: 'Other', artist: 'Kofi', isrc: 'GHZ012600001' },
        ...{ plays: 1, held: null, proposals: 0 },
      },
    ]);
  });

  test('are found by words of title and artist, whatever their marks', async () => {
    const titles = async (q: string) => (await songsFor(world, OPS, q)).map(({ title }) => title);
    expect(await titles('AMA riv')).toEqual(['Golden rivr']);
    expect(await titles('kófi')).toEqual(['Other']);
    expect(await titles('nobody')).toEqual([]);
  });

  test('count for a partner its own proposals, for staff those of all', async () => {
    await propose(world, own);
    await propose(world, other, OTHERS);
    const counts = async (caller: typeof OPS) =>
      (await songsFor(world, caller)).map(({ proposals }) => proposals);
    expect(await counts(staffOf(own))).toEqual([1, 0]);
    expect(await counts(OPS)).toEqual([2, 0]);
  });
});

describe('a proposal', () => {
  test('waits, with the song as it was logged, and changes nothing else', async () => {
    const before = await world.plays.sameSong({ territory: 'GH', song: SONG }, 10);
    const proposal = await propose(world, own, { workId: anId('wrk', 1), comment: 'Misspelt' });
    expect(proposal).toMatchObject({
      ...{ partnerId: own, partnerName: 'ASCAP', title: 'Golden rivr', artist: 'Ama', song: SONG },
      ...{ workId: anId('wrk', 1), workTitle: 'Golden River', comment: 'Misspelt', status: 'Waiting' },
      ...{ isSongDecided: false, version: 1 },
    });
    expect(await world.plays.sameSong({ territory: 'GH', song: SONG }, 10)).toEqual(before);
    expect(await world.events.log('GH')).toBeUndefined();
  });

  test('of the same song and work is the one that waits; of another work, or once it is withdrawn, another', async () => {
    const first = await propose(world, own);
    expect((await propose(world, own)).id).toBe(first.id);
    const unregistered = { unregistered: { title: 'Golden River', writers: 'Ama Mensah' } };
    const second = await propose(world, own, unregistered);
    expect((await propose(world, own, unregistered)).id).toBe(second.id);
    expect(second.id).not.toBe(first.id);
    await withdrawProposal(world, staffOf(own), { proposalId: first.id, version: 1 });
    expect((await propose(world, own)).id).not.toBe(first.id);
  });

  test('sent twice at once is kept once', async () => {
    const sent = await Promise.allSettled([propose(world, own), propose(world, own)]);
    expect(sent.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await seenBy(OPS)).toHaveLength(1);
  });

  test('of a work of another partner, and of one that there is not, is refused alike', async () => {
    for (const workId of [anId('wrk', 2), anId('wrk', 9)])
      await expect(propose(world, own, { workId })).rejects.toMatchObject({ code: 'link.target-unknown' });
  });

  test('of a song that does not wait, and of plays without a title, is refused', async () => {
    for (const song of ['never|played', '|', 'goldenrivr|am'])
      await expect(propose(world, own, { song, workId: anId('wrk', 1) })).rejects.toMatchObject({
        code: 'proposal.song-decided',
      });
  });

  test('is refused where as many wait as may', async () => {
    for (let n = 1; n <= MAX_WAITING_PROPOSALS; n += 1)
      await add(world, made('songProposal', aSongProposal(n, { partnerId: own, song: `${n}|` })));
    await expect(propose(world, own)).rejects.toMatchObject({ code: 'proposal.too-many' });
    await expect(propose(world, other, OTHERS)).resolves.toMatchObject({ status: 'Waiting' });
  });

  test('that staff enter names its partner', async () => {
    const sent = { territory: 'GH', song: SONG, workId: anId('wrk', 1) };
    await expect(proposeSong(world, OPS, sent)).rejects.toMatchObject({ code: 'request.invalid' });
    const entered = await proposeSong(world, OPS, { ...sent, partnerId: own });
    expect(entered).toMatchObject({ partnerId: own, proposedBy: 'yaw' });
  });

  test.each(['accept', 'decline', 'withdraw'] as const)('is ended by %s: nothing follows it', (act) => {
    expect(actsFrom(SONG_PROPOSAL, SONG_PROPOSAL.acts[act].to)).toEqual([]);
  });
});

describe('what is said of one song by two', () => {
  test('is a conflict for staff; each partner sees its own alone, and nobody of the other side', async () => {
    await propose(world, own);
    await propose(world, other, OTHERS);
    expect(await seenBy(OPS, { status: 'Waiting', territory: 'GH', song: SONG })).toMatchObject([
      { partnerName: 'ASCAP', rivals: 1, proposedBy: 'akosua' },
      { partnerName: 'PRS', rivals: 1, proposedBy: 'akosua' },
    ]);
    const [seen, ...more] = await seenBy(staffOf(own));
    expect(more).toEqual([]);
    expect(seen).toMatchObject({ partnerId: own, rivals: 0 });
    expect(seen).not.toHaveProperty('proposedBy');
    await expect(seenBy(staffOf(own), { partnerId: other })).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('a proposal that is declined', () => {
  test('says why to its partner, and not who', async () => {
    const { id } = await propose(world, own);
    await declineProposal(world, OPS, { proposalId: id, version: 1, reason: 'Another song' });
    const [seen] = await seenBy(staffOf(own));
    expect(seen).toMatchObject({ status: 'Declined', reason: 'Another song' });
    expect(seen).not.toHaveProperty('decidedBy');
    expect((await seenBy(OPS))[0]).toMatchObject({ decidedBy: 'yaw' });
  });

  test('is not declined by whoever read an older version, nor withdrawn by another partner', async () => {
    const { id: proposalId } = await propose(world, own);
    const stale = declineProposal(world, OPS, { proposalId, version: 2, reason: 'Another song' });
    await expect(stale).rejects.toMatchObject({ code: 'version.stale' });
    const others = withdrawProposal(world, staffOf(other), { proposalId, version: 1 });
    await expect(others).rejects.toMatchObject({ code: 'not-found' });
    await withdrawProposal(world, staffOf(own), { proposalId, version: 1 });
    const twice = withdrawProposal(world, staffOf(own), { proposalId, version: 2 });
    await expect(twice).rejects.toMatchObject({ code: 'proposal.illegal-transition' });
  });
});

describe('a proposal whose song was decided', () => {
  test.each([
    ['linked', () => linkSong(world, 'Golden rivr', anId('wrk', 2))],
    ['dismissed', () => dismissSong(world, 'Golden rivr')],
  ])('says so when the song was %s', async (_how, decide) => {
    await propose(world, own);
    expect(await seenBy(staffOf(own))).toMatchObject([{ status: 'Waiting', isSongDecided: false }]);
    await decide();
    expect(await seenBy(staffOf(own))).toMatchObject([{ status: 'Waiting', isSongDecided: true }]);
  });
});
