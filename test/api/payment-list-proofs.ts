import { expect } from '@jest/globals';
import * as contract from '#shared/contract/payments.ts';
import { listExports } from '#shared/contract/statements.ts';
import { filters } from '#test/support/api/filters.ts';
import { newCycle, newPartner } from '#test/support/api/onboard.ts';
import { answers, type Proof, refuses } from '#test/support/api/proof.ts';
import { quarterOf } from '#test/support/api/quarter.ts';

const OF_A_PENDING_ONE = [{ status: 'Pending' }, { from: '2020-01-01' }, { to: '2999-12-31' }];
const NOT_OF_IT = [
  { currency: 'JPY' },
  { payee: 'nobody of that name' },
  { territory: 'NG' },
  { status: 'Settled' },
  { from: '2999-12-31' },
  { to: '2020-01-01' },
];

/** Lists of payments, and notes on them. */
export const paymentListProofs: readonly Proof[] = [
  answers(contract.listRemittances, 'a partner its own remittances', async (stage) => {
    const { partners } = await quarterOf(stage);
    const staff = await stage.staffOf(partners[0].id);
    const answer = await staff.ask(contract.listRemittances);
    expect(answer.body).toMatchObject({ items: [{ partnerId: partners[0].id }], nextCursor: null });
    return answer;
  }),
  refuses(contract.listRemittances, 'not-found', {
    words: 'for one partner, the remittances of another',
    act: async (stage) => {
      const [one, other] = await Promise.all([newPartner(stage), newPartner(stage)]);
      const staff = await stage.staffOf(one.id);
      return staff.ask(contract.listRemittances, { query: { partnerId: other.id } });
    },
  }),
  answers(contract.listPayouts, 'the payouts of one cycle', async (stage) => {
    const { cycle } = await quarterOf(stage);
    const query = { cycleId: cycle.id, limit: '1' };
    const answer = await stage.viewer.ask(contract.listPayouts, { query });
    expect(answer.body).toMatchObject({ items: [{ kind: 'payout', payee: { kind: 'artist' } }] });
    return answer;
  }),
  filters(
    contract.listRemittances,
    'territory, cycle, partner, payee, currency, status and when they were made',
    async (stage) => {
      const { id, cycleId, partnerId, payee } = (await quarterOf(stage)).any('remittance');
      return {
        it: { id },
        finds: [
          { territory: 'GH' },
          { cycleId },
          { partnerId: partnerId ?? '' },
          ...[{ payee: payee.name.toUpperCase() }, { currency: 'GHS' }],
          ...OF_A_PENDING_ONE,
        ],
        leavesOut: [{ cycleId: (await newCycle(stage)).id }, ...NOT_OF_IT],
      };
    },
  ),
  filters(
    contract.listPayouts,
    'territory, cycle, payee, currency, status and when they were made',
    async (stage) => {
      const { id, cycleId, payee } = (await quarterOf(stage)).any('payout');
      return {
        it: { id },
        finds: [
          { territory: 'GH' },
          { cycleId },
          { payee: payee.name },
          { currency: 'GHS' },
          ...OF_A_PENDING_ONE,
        ],
        leavesOut: [{ cycleId: (await newCycle(stage)).id }, ...NOT_OF_IT],
      };
    },
  ),
  filters(listExports, 'format', async (stage) => {
    const { cycle, partners } = await quarterOf(stage);
    return {
      it: { format: 'PDF' },
      params: { cycleId: cycle.id, partnerId: partners[0].id },
      finds: [{ format: 'PDF' }],
      leavesOut: [{ format: 'CSV' }],
    };
  }),
];
