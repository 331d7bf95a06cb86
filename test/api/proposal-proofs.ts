import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { expect } from '@jest/globals';
import { heldModel } from '#functions/store/name-claim.ts';
import { songProposalModel } from '#functions/store/song-proposal.ts';
import { Collection } from '#functions/store/table/collection.ts';
import type { Model } from '#functions/store/table/model.ts';
import type { Route } from '#shared/contract/route.ts';
import * as contract from '#shared/contract/song-proposals.ts';
import { listWaitingSongs } from '#shared/contract/usage.ts';
import { MAX_WAITING_PROPOSALS } from '#shared/machines/song-proposal.ts';
import { filters } from '#test/support/api/filters.ts';
import { fresh } from '#test/support/api/fresh.ts';
import { changedMeanwhile } from '#test/support/api/meanwhile.ts';
import { newPartner } from '#test/support/api/onboard.ts';
import { titleOf } from '#test/support/api/plays.ts';
import { answers, type Proof, refuses } from '#test/support/api/proof.ts';
import { aProposal, aSong, proposed, songIn } from '#test/support/api/proposed.ts';
import { bodyOf } from '#test/support/api/sample-bodies.ts';
import type { Stage } from '#test/support/api/stage.ts';
import { aSongProposal } from '#test/support/given/a-song-proposal.ts';
import { anId } from '#test/support/given/an-id.ts';

const UNREGISTERED = { title: 'A song', writers: 'A writer' };

async function put<T extends object>({ table }: Stage, model: Model<T>, record: T): Promise<void> {
  const { TableName, Item } = new Collection(model, table).putParams(record, 'none');
  await table.client.send(new PutCommand({ TableName, Item }));
}

/** What every act on a proposal refuses. */
const refusedActs = [contract.acceptProposal, contract.declineProposal, contract.withdrawProposal].flatMap(
  (route: Route): Proof[] => {
    const act = async (stage: Stage, over: object = {}) => {
      const { id, asked } = await aProposal(stage);
      const body = { ...bodyOf(route), ...over };
      return { id, ask: () => stage.ops.ask(route, { ...asked, body }) };
    };
    return [
      refuses(route, 'version.stale', {
        words: 'an older version than there is',
        act: async (stage) => (await act(stage, { version: 7 })).ask(),
      }),
      refuses(route, 'version.stale', {
        words: 'what somebody else has just changed',
        act: async (stage) => {
          const { id, ask } = await act(stage);
          await changedMeanwhile(stage, { entity: 'songProposal', entityId: id });
          return ask();
        },
      }),
      refuses(route, 'proposal.illegal-transition', {
        words: 'what was withdrawn',
        act: async (stage) => {
          const { asked, partner } = await aProposal(stage);
          await partner.get(contract.withdrawProposal, asked);
          return stage.ops.ask(route, { ...asked, body: { ...bodyOf(route), version: 2 } });
        },
      }),
    ];
  },
);

/** What partners say is theirs, and what comes of it. */
export const proposalProofs: readonly Proof[] = [
  ...refusedActs,
  answers(contract.listUnidentifiedSongs, 'songs without stations and days, to a partner', async (stage) => {
    const { play, partner } = await aSong(stage);
    const query = { territory: play.territory, q: play.stationId };
    const answer = await partner.ask(contract.listUnidentifiedSongs, { query });
    expect(answer.body).toEqual({
      items: [
        {
          ...{ territory: play.territory, song: expect.stringContaining('|nobody'), isrc: null },
          ...{ title: titleOf(play.stationId), artist: 'Nobody', plays: 1, held: null, proposals: 0 },
        },
      ],
      nextCursor: null,
    });
    return answer;
  }),
  answers(contract.proposeSong, 'what waits; the same again is the same', async (stage) => {
    const { partner, partnerId, body } = await aSong(stage);
    const answer = await partner.ask(contract.proposeSong, { body });
    expect(answer.body).toMatchObject({ ...body, partnerId, status: 'Waiting', workTitle: 'A song' });
    const again = await partner.get(contract.proposeSong, { body: { ...body, comment: 'Again' } });
    expect(answer.body).toMatchObject({ id: again.id });
    return answer;
  }),
  refuses(contract.proposeSong, 'not-found', {
    words: 'a partner in the name of another',
    act: async (stage) => {
      const { partner, body, other } = await aSong(stage);
      return partner.ask(contract.proposeSong, { body: { ...body, partnerId: other.partnerId } });
    },
  }),
  refuses(contract.proposeSong, 'link.target-unknown', {
    words: 'a work of another partner, as one that is not there',
    act: async (stage) => {
      const { partner, body, other } = await aSong(stage);
      return partner.ask(contract.proposeSong, { body: { ...body, workId: other.workId } });
    },
  }),
  refuses(contract.proposeSong, 'proposal.song-decided', {
    words: 'a song that found its work',
    act: async (stage) => {
      const { play, partner, body } = await aSong(stage);
      await play.link();
      return partner.ask(contract.proposeSong, { body });
    },
  }),
  refuses(contract.proposeSong, 'proposal.too-many', {
    words: 'one more than may wait',
    act: async (stage) => {
      const { territory, song } = (await aSong(stage)).body;
      const { id: partnerId } = await newPartner(stage);
      for (let n = 1; n <= MAX_WAITING_PROPOSALS; n += 1) {
        const own = { partnerId, territory, song: `${n}|` };
        await put(stage, songProposalModel, aSongProposal(n, own));
      }
      const body = { territory, song, unregistered: UNREGISTERED };
      return (await stage.staffOf(partnerId)).ask(contract.proposeSong, { body });
    },
  }),
  refuses(contract.proposeSong, 'version.stale', {
    words: 'what somebody else of the partner has just proposed',
    act: async (stage) => {
      const { partner, partnerId, body } = await aSong(stage);
      const name = [partnerId, body.territory, body.song, body.workId].join('/');
      await put(stage, heldModel, { kind: 'songProposal', name, holder: anId('prp', 1) });
      return partner.ask(contract.proposeSong, { body });
    },
  }),
  answers(contract.listProposals, 'a partner its own, without who decided', async (stage) => {
    const { id, asked, partner, play, other } = await aProposal(stage);
    await proposed(stage, other, play);
    const body = { ...asked.body, reason: 'Another song' };
    await stage.ops.get(contract.declineProposal, { ...asked, body });
    const answer = await partner.ask(contract.listProposals, { query: { territory: play.territory } });
    expect(answer.body).toMatchObject({ items: [{ id, status: 'Declined', reason: 'Another song' }] });
    expect(answer.body).not.toHaveProperty('items.0.decidedBy');
    return answer;
  }),
  refuses(contract.listProposals, 'not-found', {
    words: 'what another partner says',
    act: async (stage) => {
      const { partner, other } = await aSong(stage);
      return partner.ask(contract.listProposals, { query: { partnerId: other.partnerId } });
    },
  }),
  filters(contract.listProposals, 'territory, status, partner and song', async (stage) => {
    const { id, partnerId, body, other } = await aProposal(stage);
    const { territory, song } = body;
    return {
      it: { id },
      finds: [{ territory }, { territory, status: 'Waiting' }, { partnerId }, { song, status: 'Waiting' }],
      leavesOut: [
        { territory: fresh.territory() },
        { status: 'Accepted' },
        { territory, partnerId: other.partnerId },
        { song: 'another|song' },
      ],
    };
  }),
  answers(contract.readProposal, 'one, with its song as it stands', async (stage) => {
    const { id, asked, play, partner } = await aProposal(stage);
    const { params } = asked;
    expect(await partner.get(contract.readProposal, { params })).toMatchObject({ id, isSongDecided: false });
    await play.link();
    const answer = await stage.viewer.ask(contract.readProposal, { params });
    expect(answer.body).toMatchObject({ id, status: 'Waiting', isSongDecided: true });
    return answer;
  }),
  answers(contract.acceptProposal, 'the song linked, for all its plays', async (stage) => {
    const { asked, play } = await aProposal(stage);
    const answer = await stage.ops.ask(contract.acceptProposal, asked);
    expect(answer.body).toMatchObject({ status: 'Accepted', decidedBy: 'ops-1', version: 2 });
    const { items } = await stage.ops.get(listWaitingSongs, { query: { territory: play.territory } });
    expect(items).toEqual([]);
    return answer;
  }),
  refuses(contract.acceptProposal, 'proposal.song-decided', {
    words: 'a song that was linked to another work meanwhile',
    act: async (stage) => {
      const { asked, play } = await aProposal(stage);
      await play.link();
      return stage.ops.ask(contract.acceptProposal, asked);
    },
  }),
  refuses(contract.acceptProposal, 'link.target-unknown', {
    words: 'a work that is not there, for one that is not registered',
    act: async (stage) => {
      const { partner, body } = await aSong(stage);
      const { territory, song } = body;
      const sent = { territory, song, unregistered: UNREGISTERED };
      const { id: proposalId, version } = await partner.get(contract.proposeSong, { body: sent });
      const accepted = { version, workId: anId('wrk', 1) };
      return stage.ops.ask(contract.acceptProposal, { params: { proposalId }, body: accepted });
    },
  }),
  refuses(contract.acceptProposal, 'cycle.closing', {
    words: 'a song whose cycle is being closed',
    act: async (stage) => {
      const { asked, play } = await aProposal(stage);
      await play.startClose();
      return stage.ops.ask(contract.acceptProposal, asked);
    },
  }),
  answers(contract.declineProposal, 'the reason; the song waits still', async (stage) => {
    const { asked, body } = await aProposal(stage);
    const declined = { ...asked.body, reason: 'Another song' };
    const answer = await stage.admin.ask(contract.declineProposal, { ...asked, body: declined });
    expect(answer.body).toMatchObject({ status: 'Declined', reason: 'Another song', decidedBy: 'admin-1' });
    expect(await songIn(stage, body.territory)).toMatchObject({ song: body.song, proposals: 0 });
    return answer;
  }),
  answers(contract.withdrawProposal, 'its partner that nobody decides on it', async (stage) => {
    const { asked, partner } = await aProposal(stage);
    const answer = await partner.ask(contract.withdrawProposal, asked);
    expect(answer.body).toMatchObject({ status: 'Withdrawn', version: 2 });
    return answer;
  }),
];
