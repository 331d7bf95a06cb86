import { expect } from '@jest/globals';
import { createLocalWork } from '#shared/contract/artists.ts';
import * as contract from '#shared/contract/repertoire.ts';
import { fresh } from '#test/support/api/fresh.ts';
import { ingestWorks } from '#test/support/api/ingest-works.ts';
import { changedMeanwhile } from '#test/support/api/meanwhile.ts';
import { newArtist, newPartner } from '#test/support/api/onboard.ts';
import { answers, type Proof, refuses } from '#test/support/api/proof.ts';
import type { Stage } from '#test/support/api/stage.ts';

const reason = 'The same song';

/** Two works of one partner. */
async function twoWorks(stage: Stage): Promise<readonly [string, string]> {
  const { id } = await newPartner(stage);
  const row = () => `W-${fresh.word()},Song ${fresh.word()},,,${fresh.isrc()},A writer||CA|,,100`;
  await ingestWorks(stage, id, [row(), row()]);
  const { items } = await stage.viewer.get(contract.listWorks, { query: { partnerId: id } });
  const [one, other] = items.map((work) => work.id);
  if (one === undefined || other === undefined) throw new Error('the works are not there');
  return [one, other];
}

const merge = (stage: Stage, workId: string, into: string) =>
  stage.ops.ask(contract.mergeWork, { params: { workId }, body: { into, reason } });

/** Merging works, and taking a merge back. */
export const mergeProofs: readonly Proof[] = [
  answers(contract.mergeWork, 'the work that another was found to be', async (stage) => {
    const [from, into] = await twoWorks(stage);
    const answer = await merge(stage, from, into);
    expect(answer.body).toMatchObject({ id: into, merged: [{ workId: from, reason }] });
    const merged = await stage.viewer.get(contract.readWork, { params: { workId: from } });
    expect(merged).toMatchObject({ id: from, mergedInto: into });
    return answer;
  }),
  refuses(contract.mergeWork, 'work.merged', {
    words: 'a work that is merged already',
    act: async (stage) => {
      const [from, into] = await twoWorks(stage);
      await merge(stage, from, into);
      return merge(stage, from, into);
    },
  }),
  refuses(contract.mergeWork, 'merge.impossible', {
    words: 'a work of a local artist',
    act: async (stage) => {
      const [from] = await twoWorks(stage);
      const { id, reference } = await newArtist(stage);
      const shares = [{ artistReference: reference, percent: '100.00' }];
      const local = await stage.ops.get(createLocalWork, {
        params: { artistId: id },
        body: { title: 'A song', shares },
      });
      return merge(stage, from, local.id);
    },
  }),
  refuses(contract.mergeWork, 'version.stale', {
    words: 'a work that somebody else has changed meanwhile',
    act: async (stage) => {
      const [from, into] = await twoWorks(stage);
      await merge(stage, from, into);
      await stage.ops.get(contract.unmergeWork, { params: { workId: from }, body: { reason } });
      await changedMeanwhile(stage, { entity: 'work', entityId: from });
      return merge(stage, from, into);
    },
  }),
  answers(contract.unmergeWork, 'a work that is one of its own again', async (stage) => {
    const [from, into] = await twoWorks(stage);
    await merge(stage, from, into);
    const answer = await stage.ops.ask(contract.unmergeWork, { params: { workId: from }, body: { reason } });
    expect(answer.body).toMatchObject({ id: from, mergedInto: null });
    return answer;
  }),
  refuses(contract.unmergeWork, 'work.not-merged', {
    words: 'a work that is merged into none',
    act: async (stage) => {
      const [workId] = await twoWorks(stage);
      return stage.ops.ask(contract.unmergeWork, { params: { workId }, body: { reason } });
    },
  }),
  refuses(contract.unmergeWork, 'version.stale', {
    words: 'a work that somebody else has changed meanwhile',
    act: async (stage) => {
      const [workId, into] = await twoWorks(stage);
      await merge(stage, workId, into);
      await changedMeanwhile(stage, { entity: 'work', entityId: workId });
      return stage.ops.ask(contract.unmergeWork, { params: { workId }, body: { reason } });
    },
  }),
];
