import { expect } from '@jest/globals';
import { readBalance } from '#shared/contract/balances.ts';
import { fresh } from '#test/support/api/fresh.ts';
import { askedOf, failedPayment, takePayment } from '#test/support/api/payment-in-hand.ts';
import type { PaymentRoutes } from '#test/support/api/payment-routes.ts';
import { answers, type Proof, refuses } from '#test/support/api/proof.ts';
import { quarterOf } from '#test/support/api/quarter.ts';

const reference = () => ({ paymentReference: `GCB-${fresh.word()}` });
const reason = { reason: 'The bank refused it' };

/** Reading a payment and taking it along its machine. */
export function paymentProofs(routes: PaymentRoutes): readonly Proof[] {
  return [
    answers(routes.read, 'a payment with its timeline', async (stage) => {
      const payment = (await quarterOf(stage)).any(routes.kind);
      const answer = await stage.viewer.ask(routes.read, askedOf(routes, payment));
      expect(answer.body).toMatchObject({ id: payment.id, timeline: [{ status: 'Pending' }] });
      return answer;
    }),
    answers(routes.statement, 'a redirect to the statement, or its address as JSON', async (stage) => {
      const asked = askedOf(routes, (await quarterOf(stage)).any(routes.kind));
      const headers = { accept: 'application/json' };
      const json = await stage.viewer.ask(routes.statement, { ...asked, headers });
      expect(json).toMatchObject({ status: 200, body: { url: expect.stringContaining('http') } });
      const answer = await stage.viewer.ask(routes.statement, { ...asked, query: { format: 'csv' } });
      const file = await fetch(answer.headers.get('location') ?? '');
      expect(file.status).toBe(200);
      return answer;
    }),
    answers(routes.approve, 'the approved payment and who approved it', async (stage) => {
      const { asked } = await takePayment(stage, routes);
      const answer = await stage.finance.ask(routes.approve, asked({}));
      expect(answer.body).toMatchObject({ status: 'Approved', approvedBy: 'finance-1', version: 2 });
      return answer;
    }),
    answers(routes.send, 'the sent payment under its reference', async (stage) => {
      const { asked, approved } = await takePayment(stage, routes);
      await approved();
      const body = reference();
      const answer = await stage.secondFinance.ask(routes.send, asked(body));
      expect(answer.body).toMatchObject({ status: 'Sent', ...body });
      return answer;
    }),
    refuses(routes.send, 'payment.same-person', {
      words: 'whoever approved it',
      act: async (stage) => {
        const { asked, approved } = await takePayment(stage, routes);
        await approved();
        return stage.finance.ask(routes.send, asked(reference()));
      },
    }),
    refuses(routes.send, 'payment.reference-taken', {
      words: 'the reference of another payment',
      act: async (stage) => {
        const [one, other] = [await takePayment(stage, routes), await takePayment(stage, routes)];
        const { paymentReference } = await one.sent();
        await other.approved();
        return stage.secondFinance.ask(routes.send, other.asked({ paymentReference }));
      },
    }),
    answers(routes.settle, 'the settled payment; the cycle counts it', async (stage) => {
      const { asked, sent } = await takePayment(stage, routes);
      await sent();
      const answer = await stage.finance.ask(routes.settle, asked({}));
      expect(answer.body).toMatchObject({ status: 'Settled', timeline: [{}, {}, {}, { by: 'finance-1' }] });
      return answer;
    }),
    answers(routes.fail, 'the failed payment and why', async (stage) => {
      const { asked } = await takePayment(stage, routes);
      const answer = await stage.finance.ask(routes.fail, asked(reason));
      expect(answer.body).toMatchObject({ status: 'Failed', failureReason: reason.reason });
      return answer;
    }),
    ...endsOfFailed(routes),
    ...illegalMoves(routes),
    ...lateMoves(routes),
  ];
}

/** What failed is paid anew, or goes back to its payee's balance (royalty rules §10). */
function endsOfFailed(routes: PaymentRoutes): Proof[] {
  return [
    answers(
      routes.reissue,
      'the pending successor; the failed one stays failed and names it',
      async (stage) => {
        const { asked, failed } = await takePayment(stage, routes);
        const { id } = await failed();
        const answer = await stage.finance.ask(routes.reissue, asked(reason));
        const before = await stage.viewer.ask(routes.read, asked());
        const { netPayable, withholdingTax, successorId } = Object(before.body);
        expect(answer.body).toMatchObject({
          ...{ id: successorId, status: 'Pending', predecessorId: id, issue: 2 },
          ...{ netPayable, withholdingTax },
        });
        expect(before.body).toMatchObject({ status: 'Failed' });
        return answer;
      },
    ),
    answers(routes.cancel, 'the cancelled payment; its base is in the balance again', async (stage) => {
      const { asked, failed } = await takePayment(stage, routes);
      const { payee, net } = await failed();
      const answer = await stage.finance.ask(routes.cancel, asked(reason));
      expect(answer.body).toMatchObject({ status: 'Cancelled', timeline: [{}, {}, { note: reason.reason }] });
      const params = { payeeRef: payee.ref };
      const { balance, entries } = await stage.viewer.get(readBalance, { params });
      expect(balance).toEqual(net);
      expect(entries[0]).toMatchObject({ kind: 'given-back', amount: net });
      return answer;
    }),
    refuses(routes.reissue, 'payment.illegal-transition', {
      words: 'a payment that has not failed',
      act: async (stage) => {
        const payment = (await quarterOf(stage)).any(routes.kind);
        return stage.finance.ask(routes.reissue, askedOf(routes, payment, reason));
      },
    }),
    refuses(routes.cancel, 'payment.illegal-transition', {
      words: 'a payment that was reissued',
      act: async (stage) => {
        const { asked, failed } = await takePayment(stage, routes);
        await failed();
        await stage.finance.get(routes.reissue, asked(reason));
        return stage.finance.ask(routes.cancel, asked(reason));
      },
    }),
  ];
}

/** A failed payment is not approved, sent, settled or failed again. */
function illegalMoves(routes: PaymentRoutes): Proof[] {
  const { approve, send, settle, fail } = routes;
  return [
    { route: approve, body: {} },
    { route: send, body: { paymentReference: 'GCB-LATE' } },
    { route: settle, body: {} },
    { route: fail, body: reason },
  ].map(({ route, body }) =>
    refuses(route, 'payment.illegal-transition', {
      words: 'a payment that has failed',
      act: async (stage) => {
        const payment = await failedPayment(stage, routes);
        return stage.secondFinance.ask(route, askedOf(routes, payment, body));
      },
    }),
  );
}

/** Somebody else has changed the payment since it was read. */
function lateMoves(routes: PaymentRoutes): Proof[] {
  const { approve, send, settle, fail, reissue, cancel } = routes;
  return [
    { route: approve, body: {}, before: 'payment' },
    { route: send, body: { paymentReference: `GCB-LATE-${routes.kind}` }, before: 'approved' },
    { route: settle, body: {}, before: 'sent' },
    { route: fail, body: reason, before: 'payment' },
    { route: cancel, body: reason, before: 'payment' },
    { route: reissue, body: reason, before: 'failed' },
  ].map(({ route, body, before }) =>
    refuses(route, 'version.stale', {
      words: 'a payment that somebody else has just changed',
      act: async (stage) => {
        const { asked, approved, sent, failed, changedMeanwhile } = await takePayment(stage, routes);
        if (before === 'approved') await approved();
        if (before === 'sent') await sent();
        if (before === 'failed') await failed();
        await changedMeanwhile();
        return stage.secondFinance.ask(route, asked(body));
      },
    }),
  );
}
