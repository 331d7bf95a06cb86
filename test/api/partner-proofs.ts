import { expect } from '@jest/globals';
import * as contract from '#shared/contract/partners.ts';
import { fresh } from '#test/support/api/fresh.ts';
import { newPartner } from '#test/support/api/onboard.ts';
import { answers, type Proof, refuses } from '#test/support/api/proof.ts';
import { quarterOf } from '#test/support/api/quarter.ts';
import { bodyOf } from '#test/support/api/sample-bodies.ts';

const partnerBody = bodyOf(contract.createPartner);

export const partnerProofs: readonly Proof[] = [
  answers(contract.createPartner, 'a society with what is left out filled in', async ({ admin }) => {
    const societyCode = fresh.societyCode();
    const answer = await admin.ask(contract.createPartner, { body: { ...partnerBody, societyCode } });
    expect(answer.body).toMatchObject({
      societyCode,
      active: true,
      settlementCurrency: 'GHS',
      payWithoutShares: true,
      version: 1,
    });
    return answer;
  }),
  refuses(contract.createPartner, 'partner.society-taken', {
    words: 'a second partner of one society code',
    act: async (stage) => {
      const { societyCode } = await newPartner(stage);
      return stage.admin.ask(contract.createPartner, { body: { ...partnerBody, societyCode } });
    },
  }),
  answers(contract.listPartners, 'partners page by page, none twice', async (stage) => {
    await newPartner(stage);
    await newPartner(stage);
    const first = await stage.viewer.get(contract.listPartners, { query: { limit: '1' } });
    const query = { limit: '1', cursor: first.nextCursor ?? '' };
    const answer = await stage.viewer.ask(contract.listPartners, { query });
    expect(answer.body).toMatchObject({
      items: [{ id: expect.not.stringMatching(first.items[0]?.id ?? '') }],
    });
    return answer;
  }),
  answers(contract.readPartner, 'a partner with where it stands', async (stage) => {
    const { id } = await newPartner(stage);
    const answer = await stage.viewer.ask(contract.readPartner, { params: { partnerId: id } });
    expect(answer.body).toMatchObject({
      id,
      latestCycleStatus: null,
      repertoire: { works: 0, recordings: 0, lastIngestedAt: null },
    });
    return answer;
  }),
  answers(
    contract.updatePartner,
    'the changed partner with the next version; its old code is free again',
    async (stage) => {
      const { id, societyCode, version } = await newPartner(stage);
      const body = { ...partnerBody, societyCode: fresh.societyCode(), name: 'Renamed', version };
      const answer = await stage.admin.ask(contract.updatePartner, { params: { partnerId: id }, body });
      expect(answer.body).toMatchObject({ name: 'Renamed', version: version + 1 });
      await expect(newPartner(stage, { societyCode })).resolves.toMatchObject({ societyCode });
      return answer;
    },
  ),
  refuses(contract.updatePartner, 'version.stale', {
    words: 'a change made on an older version',
    act: async (stage) => {
      const { id, societyCode, version } = await newPartner(stage);
      const change = { params: { partnerId: id }, body: { ...partnerBody, societyCode, version } };
      await stage.admin.get(contract.updatePartner, change);
      return stage.admin.ask(contract.updatePartner, change);
    },
  }),
  refuses(contract.updatePartner, 'partner.society-taken', {
    words: 'the society code of another partner',
    act: async (stage) => {
      const [{ societyCode }, { id, version }] = await Promise.all([newPartner(stage), newPartner(stage)]);
      const body = { ...partnerBody, societyCode, version };
      return stage.admin.ask(contract.updatePartner, { params: { partnerId: id }, body });
    },
  }),
  refuses(contract.updatePartner, 'partner.society-used', {
    words: 'another society code for a partner that a locked cycle paid',
    act: async (stage) => {
      const { id: partnerId } = (await quarterOf(stage)).partners[0];
      const { version } = await stage.admin.get(contract.readPartner, { params: { partnerId } });
      const body = { ...partnerBody, societyCode: fresh.societyCode(), version };
      return stage.admin.ask(contract.updatePartner, { params: { partnerId }, body });
    },
  }),
];
