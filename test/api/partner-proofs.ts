import { expect } from '@jest/globals';
import * as contract from '#shared/contract/partners.ts';
import { fresh } from '#test/support/api/fresh.ts';
import { newAgreement, newPartner } from '#test/support/api/onboard.ts';
import { answers, type Proof, refuses } from '#test/support/api/proof.ts';
import { bodyOf } from '#test/support/api/sample-bodies.ts';

const partnerBody = bodyOf(contract.createPartner);
const agreementBody = bodyOf(contract.createAgreement);
const DOLLARS = { amount: '50.00', currency: 'USD' };

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
  answers(contract.createAgreement, 'the first version of an agreement', async (stage) => {
    const { id } = await newPartner(stage);
    const ask = { params: { partnerId: id }, body: agreementBody };
    const answer = await stage.admin.ask(contract.createAgreement, ask);
    expect(answer.body).toMatchObject({ partnerId: id, version: 1, withholdingTaxPercent: '0.00' });
    return answer;
  }),
  refuses(contract.createAgreement, 'currency.differs', {
    words: 'a minimum payout in dollars in a territory that has cedis',
    act: async (stage) => {
      const { id } = await newPartner(stage);
      const body = { ...agreementBody, minimumPayout: DOLLARS };
      return stage.admin.ask(contract.createAgreement, { params: { partnerId: id }, body });
    },
  }),
  refuses(contract.createAgreement, 'agreement.overlaps', {
    words: 'days that another agreement of the territory covers',
    act: async (stage) => {
      const { id } = await newPartner(stage);
      await newAgreement(stage, id);
      return stage.admin.ask(contract.createAgreement, { params: { partnerId: id }, body: agreementBody });
    },
  }),
  answers(contract.listAgreements, 'each agreement once, in its newest version', async (stage) => {
    const { id } = await newPartner(stage);
    const { id: agreementId, version } = await newAgreement(stage, id);
    const params = { partnerId: id, agreementId };
    await stage.admin.get(contract.updateAgreement, { params, body: { ...agreementBody, version } });
    const answer = await stage.viewer.ask(contract.listAgreements, { params });
    expect(answer.body).toMatchObject({ items: [{ id: agreementId, version: 2 }], nextCursor: null });
    return answer;
  }),
  answers(contract.updateAgreement, 'a suspension, as the next version', async (stage) => {
    const { id } = await newPartner(stage);
    const { id: agreementId, version } = await newAgreement(stage, id);
    const body = { ...agreementBody, status: 'Suspended', version };
    const params = { partnerId: id, agreementId };
    const answer = await stage.admin.ask(contract.updateAgreement, { params, body });
    expect(answer.body).toMatchObject({ status: 'Suspended', version: 2, suspensions: [{}] });
    return answer;
  }),
  refuses(contract.updateAgreement, 'version.stale', {
    words: 'a change made on an older version',
    act: async (stage) => {
      const { id } = await newPartner(stage);
      const { id: agreementId } = await newAgreement(stage, id);
      const body = { ...agreementBody, version: 9 };
      return stage.admin.ask(contract.updateAgreement, { params: { partnerId: id, agreementId }, body });
    },
  }),
  refuses(contract.updateAgreement, 'currency.differs', {
    words: 'a minimum payout that becomes dollars in a territory that has cedis',
    act: async (stage) => {
      const { id } = await newPartner(stage);
      const { id: agreementId, version } = await newAgreement(stage, id);
      const body = { ...agreementBody, minimumPayout: DOLLARS, version };
      return stage.admin.ask(contract.updateAgreement, { params: { partnerId: id, agreementId }, body });
    },
  }),
  refuses(contract.updateAgreement, 'agreement.overlaps', {
    words: 'dates that reach into another agreement',
    act: async (stage) => {
      const { id } = await newPartner(stage);
      const { id: agreementId, version } = await newAgreement(stage, id, { expiryDate: '2025-12-31' });
      await newAgreement(stage, id, { effectiveDate: '2026-01-01' });
      const body = { ...agreementBody, version };
      return stage.admin.ask(contract.updateAgreement, { params: { partnerId: id, agreementId }, body });
    },
  }),
  refuses(contract.updateAgreement, 'agreement.illegal-transition', {
    words: 'a draft that would be suspended',
    act: async (stage) => {
      const { id } = await newPartner(stage);
      const { id: agreementId, version } = await newAgreement(stage, id, { status: 'Draft' });
      const body = { ...agreementBody, status: 'Suspended', version };
      return stage.admin.ask(contract.updateAgreement, { params: { partnerId: id, agreementId }, body });
    },
  }),
];
