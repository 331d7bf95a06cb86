import { expect } from '@jest/globals';
import { listBalances, readBalance } from '#shared/contract/balances.ts';
import { cancelPayout } from '#shared/contract/payments.ts';
import { filters } from '#test/support/api/filters.ts';
import { takePayment } from '#test/support/api/payment-in-hand.ts';
import { PAYOUTS } from '#test/support/api/payment-routes.ts';
import { answers, type Proof, refuses } from '#test/support/api/proof.ts';
import { quarterOf } from '#test/support/api/quarter.ts';
import { bodyOf } from '#test/support/api/sample-bodies.ts';
import type { Stage } from '#test/support/api/stage.ts';

/** An artist whose payout was cancelled. */
async function owedPayee(stage: Stage) {
  const { payment, asked } = await takePayment(stage, PAYOUTS);
  await stage.finance.get(cancelPayout, asked(bodyOf(cancelPayout)));
  return { payeeRef: payment.payee.ref, payment };
}

/** What payees are owed, entry by entry (royalty rules §10). */
export const balanceProofs: readonly Proof[] = [
  filters(listBalances, 'territory; what is 0 is left out', async (stage) => {
    const { payeeRef } = await owedPayee(stage);
    const paid = (await quarterOf(stage)).any('payout').payee.ref;
    const { items } = await stage.viewer.get(listBalances, { query: { limit: '200' } });
    expect(items.map((item) => item.payeeRef)).not.toContain(paid);
    return { it: { payeeRef }, finds: [{ territory: 'GH' }], leavesOut: [{ territory: 'NG' }] };
  }),
  answers(readBalance, 'the balance with the entries that made it, newest first', async (stage) => {
    const { payeeRef, payment } = await owedPayee(stage);
    const asked = { params: { payeeRef }, query: { territory: 'GH' } };
    const answer = await stage.viewer.ask(readBalance, asked);
    const { balance, totals, entries } = await stage.viewer.get(readBalance, asked);
    expect(entries.map(({ kind }) => kind)).toEqual(['given-back', 'paid', 'tax', 'lines']);
    expect(balance).toEqual(payment.net);
    expect(totals.closing).toEqual(balance);
    return answer;
  }),
  refuses(readBalance, 'not-found', {
    words: 'a payee that has none in that territory',
    act: async (stage) => {
      const { payeeRef } = await owedPayee(stage);
      return stage.viewer.ask(readBalance, { params: { payeeRef }, query: { territory: 'NG' } });
    },
  }),
];
