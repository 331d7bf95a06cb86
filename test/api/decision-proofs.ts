import { expect } from '@jest/globals';
import { createAffiliation, listAffiliations } from '#shared/contract/affiliations.ts';
import {
  confirmDecidedShares,
  listDecidedShares,
  proposeDecidedShares,
} from '#shared/contract/decided-shares.ts';
import { fresh } from '#test/support/api/fresh.ts';
import { changedMeanwhile } from '#test/support/api/meanwhile.ts';
import { newLocalWork } from '#test/support/api/onboard.ts';
import { answers, type Proof, refuses } from '#test/support/api/proof.ts';
import { bodyOf } from '#test/support/api/sample-bodies.ts';
import type { Stage } from '#test/support/api/stage.ts';

const shares = bodyOf(proposeDecidedShares);
const affiliation = bodyOf(createAffiliation);

/** Shares that Ops proposed for a work of its own. */
async function proposed(stage: Stage) {
  const { id: workId } = await newLocalWork(stage);
  return stage.ops.get(proposeDecidedShares, { params: { workId }, body: shares });
}

/** Shares that people decide, and which society parties belong to. */
export const decisionProofs: readonly Proof[] = [
  answers(proposeDecidedShares, 'what waits for a second person', async (stage) => {
    const { id: workId } = await newLocalWork(stage);
    const answer = await stage.ops.ask(proposeDecidedShares, { params: { workId }, body: shares });
    expect(answer.body).toMatchObject({ ...shares, workId, status: 'Proposed', proposedBy: 'ops-1' });
    return answer;
  }),
  refuses(proposeDecidedShares, 'artist.unknown', {
    words: 'a share of an artist whom nobody onboarded',
    act: async (stage) => {
      const { id: workId } = await newLocalWork(stage);
      const share = { name: 'Ama', role: 'CA', percent: '50.00', artistReference: fresh.artistReference() };
      const answer = await stage.ops.ask(proposeDecidedShares, {
        params: { workId },
        body: { ...shares, shares: [share] },
      });
      expect(answer.body).toMatchObject({ errors: [{ path: 'shares.0.artistReference' }] });
      return answer;
    },
  }),
  answers(listDecidedShares, 'the decisions about a work, the newest first', async (stage) => {
    const { id, workId } = await proposed(stage);
    const params = { workId };
    const { id: newer } = await stage.ops.get(proposeDecidedShares, { params, body: shares });
    const answer = await stage.viewer.ask(listDecidedShares, { params });
    expect(answer.body).toMatchObject({ items: [{ id: newer }, { id }], nextCursor: null });
    return answer;
  }),
  answers(confirmDecidedShares, 'shares that count from now on', async (stage) => {
    const { id, workId } = await proposed(stage);
    const answer = await stage.admin.ask(confirmDecidedShares, { params: { workId, decisionId: id } });
    expect(answer.body).toMatchObject({ id, status: 'Confirmed', confirmedBy: 'admin-1' });
    return answer;
  }),
  refuses(confirmDecidedShares, 'decided-shares.same-person', {
    words: 'whoever proposed them',
    act: async (stage) => {
      const { id, workId } = await proposed(stage);
      return stage.ops.ask(confirmDecidedShares, { params: { workId, decisionId: id } });
    },
  }),
  refuses(confirmDecidedShares, 'decided-shares.confirmed', {
    words: 'what is confirmed already',
    act: async (stage) => {
      const { id, workId } = await proposed(stage);
      const asked = { params: { workId, decisionId: id } };
      await stage.admin.get(confirmDecidedShares, asked);
      return stage.admin.ask(confirmDecidedShares, asked);
    },
  }),
  refuses(confirmDecidedShares, 'version.stale', {
    words: 'a decision about a work that somebody else has decided meanwhile',
    act: async (stage) => {
      const { id, workId } = await proposed(stage);
      await changedMeanwhile(stage, { entity: 'work', entityId: workId });
      return stage.admin.ask(confirmDecidedShares, { params: { workId, decisionId: id } });
    },
  }),
  answers(createAffiliation, 'the affiliation with who entered it', async ({ ops }) => {
    const answer = await ops.ask(createAffiliation, { body: affiliation });
    expect(answer.body).toMatchObject({ ...affiliation, by: 'ops-1' });
    return answer;
  }),
  refuses(createAffiliation, 'request.invalid', {
    words: 'a party with IPI and name, of which one is needed',
    act: ({ ops }) => ops.ask(createAffiliation, { body: { ...affiliation, name: 'A writer' } }),
  }),
  answers(listAffiliations, 'the affiliations, the newest first', async ({ ops, viewer }) => {
    const { ipi: _ipi, ...rest } = affiliation;
    const name = `Writer ${fresh.word()}`;
    await ops.get(createAffiliation, { body: affiliation });
    await ops.get(createAffiliation, { body: { ...rest, name } });
    const answer = await viewer.ask(listAffiliations, { query: { limit: '1' } });
    expect(answer.body).toMatchObject({ items: [{ name }], nextCursor: expect.any(String) });
    return answer;
  }),
];
