import { expect } from '@jest/globals';
import * as contract from '#shared/contract/gateways.ts';
import { readPayout, sendPayout } from '#shared/contract/payments.ts';
import { filters } from '#test/support/api/filters.ts';
import { fresh } from '#test/support/api/fresh.ts';
import { changedMeanwhile } from '#test/support/api/meanwhile.ts';
import { takePayment } from '#test/support/api/payment-in-hand.ts';
import { PAYOUTS } from '#test/support/api/payment-routes.ts';
import { answers, type Proof, refuses } from '#test/support/api/proof.ts';
import { bodyOf } from '#test/support/api/sample-bodies.ts';
import type { Stage } from '#test/support/api/stage.ts';
import { callWebhook } from '#test/support/api/webhook-call.ts';

const clearing = bodyOf(contract.clearPaymentException);

/** An event of the gateway about a reference that no payment has yet. */
async function earlyEvent(stage: Stage, over: Readonly<Record<string, string>> = {}) {
  const data = { paymentReference: `GCB-${fresh.word()}`, amount: '1.00', currency: 'GHS', ...over };
  const body = JSON.stringify({ type: 'payment.settled', timestamp: new Date().toISOString(), data });
  const answer = await callWebhook(stage, { body });
  expect(answer.body).toMatchObject({ outcome: 'exception' });
  const { items } = await stage.viewer.get(contract.listPaymentExceptions, {
    query: { status: 'open', limit: '200' },
  });
  const found = items.find(({ event }) => event.data.paymentReference === data.paymentReference);
  if (found === undefined) throw new Error(`The exception of ${data.paymentReference} is not listed`);
  return { id: found.id, params: { exceptionId: found.id }, paymentReference: data.paymentReference };
}

/** Gateways' events that do not fit (royalty rules §10.3). */
export const paymentExceptionProofs: readonly Proof[] = [
  filters(contract.listPaymentExceptions, 'status', async (stage) => {
    const { id } = await earlyEvent(stage);
    return {
      it: { id },
      finds: [{ status: 'open' }],
      leavesOut: [{ status: 'applied' }, { status: 'cleared' }],
    };
  }),
  answers(
    contract.listPaymentExceptions,
    'an early event as applied, once its payment is sent',
    async (stage) => {
      const { payment, asked, approved } = await takePayment(stage, PAYOUTS);
      const { amount = '', currency } = payment.settlement;
      const { id, paymentReference } = await earlyEvent(stage, { amount, currency });
      await approved();
      await stage.secondFinance.get(sendPayout, asked({ paymentReference }));
      const { status } = await stage.viewer.get(readPayout, asked());
      expect(status).toBe('Settled');
      const answer = await stage.viewer.ask(contract.listPaymentExceptions, {
        query: { status: 'applied', limit: '200' },
      });
      expect(Object(answer.body).items).toContainEqual(
        expect.objectContaining({ id, paymentId: payment.id, closedBy: 'gateway:standard' }),
      );
      return answer;
    },
  ),
  answers(contract.clearPaymentException, 'the cleared exception with who and why', async (stage) => {
    const { params } = await earlyEvent(stage);
    const answer = await stage.finance.ask(contract.clearPaymentException, { params, body: clearing });
    expect(answer.body).toMatchObject({
      ...{ status: 'cleared', closedBy: 'finance-1', clearReason: clearing['reason'] },
    });
    return answer;
  }),
  refuses(contract.clearPaymentException, 'payment-exception.closed', {
    words: 'one that is cleared already',
    act: async (stage) => {
      const { params } = await earlyEvent(stage);
      await stage.finance.get(contract.clearPaymentException, { params, body: clearing });
      return stage.finance.ask(contract.clearPaymentException, { params, body: clearing });
    },
  }),
  refuses(contract.clearPaymentException, 'version.stale', {
    words: 'one that somebody else has just changed',
    act: async (stage) => {
      const { id, params } = await earlyEvent(stage);
      await changedMeanwhile(stage, { entity: 'paymentException', entityId: id });
      return stage.finance.ask(contract.clearPaymentException, { params, body: clearing });
    },
  }),
];
