import { expect } from '@jest/globals';
import * as contract from '#shared/contract/partners.ts';
import type { Answer } from '#test/support/api/answer.ts';
import { newAgreement, newPartner } from '#test/support/api/onboard.ts';
import { answers, type Proof, refuses } from '#test/support/api/proof.ts';
import { quarterOf } from '#test/support/api/quarter.ts';
import { bodyOf } from '#test/support/api/sample-bodies.ts';
import type { Stage } from '#test/support/api/stage.ts';
import { present } from '#test/support/present.ts';

const agreementBody = bodyOf(contract.createAgreement);
const DOLLARS = { amount: '50.00', currency: 'USD' };

export const agreementProofs: readonly Proof[] = [
  answers(contract.createAgreement, 'the first version of an agreement', async (stage) => {
    const { id } = await newPartner(stage);
    const ask = { params: { partnerId: id }, body: agreementBody };
    const answer = await stage.admin.ask(contract.createAgreement, ask);
    const terms = [{ termsFrom: '2024-01-01', adminFeePercent: '15.00' }];
    expect(answer.body).toMatchObject({ partnerId: id, version: 1, terms });
    expect(answer.body).not.toHaveProperty('withholdingTaxPercent');
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
  answers(contract.updateAgreement, 'new terms beside those before', async (stage) => {
    const { id } = await newPartner(stage);
    const { id: agreementId, version } = await newAgreement(stage, id);
    const body = { ...agreementBody, adminFeePercent: '12.00', termsFrom: '2026-07-01', version };
    const params = { partnerId: id, agreementId };
    const answer = await stage.admin.ask(contract.updateAgreement, { params, body });
    expect(answer.body).toMatchObject({
      adminFeePercent: '12.00',
      terms: [
        { termsFrom: '2024-01-01', adminFeePercent: '15.00' },
        { termsFrom: '2026-07-01', adminFeePercent: '12.00' },
      ],
    });
    return answer;
  }),
  refuses(contract.updateAgreement, 'agreement.terms-locked', {
    words: 'another fee for a locked period, without a date from which it holds',
    act: (stage) => paidUpdate(stage, { adminFeePercent: '12.00' }),
  }),
  refuses(contract.updateAgreement, 'agreement.terms-out-of-order', {
    words: 'terms that begin with those before them',
    act: (stage) => paidUpdate(stage, { termsFrom: '2024-01-01' }),
  }),
  refuses(contract.updateAgreement, 'agreement.used', {
    words: 'another effective date once a locked cycle paid by it',
    act: (stage) => paidUpdate(stage, { effectiveDate: '2025-01-01' }),
  }),
];

/** A change of an agreement by which the locked quarter paid. */
async function paidUpdate(stage: Stage, over: Readonly<Record<string, unknown>>): Promise<Answer> {
  const partnerId = (await quarterOf(stage)).partners[0].id;
  const { items } = await stage.viewer.get(contract.listAgreements, { params: { partnerId } });
  const { id: agreementId, version } = present(items[0]);
  const body = { ...agreementBody, version, ...over };
  return stage.admin.ask(contract.updateAgreement, { params: { partnerId, agreementId }, body });
}
