import { expect } from '@jest/globals';
import { listAudit } from '#shared/contract/audit.ts';
import { routesOfAccounts } from '#shared/contract/payment-accounts.ts';
import type { PaymentAccountView } from '#shared/schemas/payment-accounts.ts';
import { changedMeanwhile } from '#test/support/api/meanwhile.ts';
import { newArtist, newPartner } from '#test/support/api/onboard.ts';
import { takePayment } from '#test/support/api/payment-in-hand.ts';
import { PAYOUTS, type PaymentRoutes, REMITTANCES } from '#test/support/api/payment-routes.ts';
import { answers, type Proof, refuses } from '#test/support/api/proof.ts';
import { bodyOf } from '#test/support/api/sample-bodies.ts';
import type { Stage } from '#test/support/api/stage.ts';

type Payee = {
  readonly routes: (typeof routesOfAccounts)[keyof typeof routesOfAccounts];
  readonly newPayee: (stage: Stage) => Promise<{ readonly id: string }>;
  readonly payments: PaymentRoutes;
};
const PARTNER: Payee = { routes: routesOfAccounts.partner, newPayee: newPartner, payments: REMITTANCES };
const ARTIST: Payee = { routes: routesOfAccounts.artist, newPayee: newArtist, payments: PAYOUTS };
const REASON = { reason: 'The payee knows nothing of it' };

const named = (payeeId: string, accountId = '') => ({ partnerId: payeeId, artistId: payeeId, accountId });

/** An account that Ops proposed for a payee that has none. */
async function proposed(stage: Stage, { routes, newPayee }: Payee) {
  const { id: payeeId } = await newPayee(stage);
  const params = named(payeeId);
  const account: PaymentAccountView = await stage.ops.get(routes.propose, {
    params,
    body: bodyOf(routes.propose),
  });
  return { payeeId, account, params: named(payeeId, account.id) };
}

/** Where partners and artists are paid: by the same rules. */
export const paymentAccountProofs: readonly Proof[] = [PARTNER, ARTIST].flatMap((payee) => [
  ...accountProofs(payee),
  ...staleProofs(payee),
  ...approvalProofs(payee),
]);

function accountProofs(payee: Payee): readonly Proof[] {
  const { routes, newPayee } = payee;
  const { number, ...shown } = bodyOf(routes.propose);
  return [
    answers(routes.propose, 'an account that nothing is paid to yet, without its number', async (stage) => {
      const { id } = await newPayee(stage);
      const answer = await stage.ops.ask(routes.propose, { params: named(id), body: bodyOf(routes.propose) });
      expect(answer.body).toMatchObject({
        ...shown,
        masked: '••••6789',
        status: 'Proposed',
        isInForce: false,
      });
      expect(JSON.stringify(answer.body)).not.toContain(number);
      return answer;
    }),
    answers(routes.list, 'the accounts, with whole numbers for those alone who pay', async (stage) => {
      const { account, params } = await proposed(stage, payee);
      for (const reader of [stage.viewer, stage.ops]) {
        const seen = await reader.ask(routes.list, { params });
        expect(seen.body).toMatchObject({ items: [{ id: account.id, masked: '••••6789' }] });
        expect(JSON.stringify(seen.body)).not.toContain(number);
      }
      const answer = await stage.finance.ask(routes.list, { params });
      expect(answer.body).toMatchObject({ items: [{ id: account.id, number }], nextCursor: null });
      const audit = await stage.admin.ask(listAudit, {
        query: { entity: 'paymentAccount', entityId: account.id },
      });
      expect(audit.body).toMatchObject({ items: [{ action: 'payment-account.proposed' }] });
      expect(JSON.stringify(audit.body)).not.toContain(number);
      return answer;
    }),
    answers(routes.confirm, 'the first account in force at once, the next in three days', async (stage) => {
      const { params, payeeId } = await proposed(stage, payee);
      const first: PaymentAccountView = await stage.finance.get(routes.confirm, { params });
      expect(first).toMatchObject({ isInForce: true, inForceFrom: first.confirmedAt });
      const next: PaymentAccountView = await stage.ops.get(routes.propose, {
        params: named(payeeId),
        body: bodyOf(routes.propose),
      });
      const answer = await stage.finance.ask(routes.confirm, { params: named(payeeId, next.id) });
      const { confirmedAt, inForceFrom, isInForce } = Object(answer.body);
      expect(isInForce).toBe(false);
      expect(Date.parse(inForceFrom) - Date.parse(confirmedAt)).toBe(3 * 24 * 3_600_000);
      return answer;
    }),
    refuses(routes.confirm, 'payment-account.same-person', {
      words: 'whoever proposed it',
      act: async (stage) => {
        const { id } = await newPayee(stage);
        const asked = { params: named(id), body: bodyOf(routes.propose) };
        const account: PaymentAccountView = await stage.finance.get(routes.propose, asked);
        return stage.finance.ask(routes.confirm, { params: named(id, account.id) });
      },
    }),
    answers(
      routes.withdraw,
      'an account that is used no more, with who stopped it and why',
      async (stage) => {
        const { params } = await proposed(stage, payee);
        await stage.finance.get(routes.confirm, { params });
        const answer = await stage.ops.ask(routes.withdraw, { params, body: REASON });
        expect(answer.body).toMatchObject({
          ...{ status: 'Withdrawn', isInForce: false },
          ...{ withdrawnBy: 'ops-1', withdrawnReason: REASON.reason },
        });
        return answer;
      },
    ),
  ];
}

/** What was withdrawn stays so, and what somebody else has changed meanwhile is read again. */
function staleProofs(payee: Payee): readonly Proof[] {
  const { confirm, withdraw } = payee.routes;
  return [
    { route: confirm, body: {} },
    { route: withdraw, body: { body: REASON } },
  ].flatMap(({ route, body }) => [
    refuses(route, 'payment-account.illegal-transition', {
      words: 'an account that was withdrawn',
      act: async (stage) => {
        const { params } = await proposed(stage, payee);
        await stage.ops.get(withdraw, { params, body: REASON });
        return stage.finance.ask(route, { params, ...body });
      },
    }),
    refuses(route, 'version.stale', {
      words: 'an account that somebody else has just changed',
      act: async (stage) => {
        const { account, params } = await proposed(stage, payee);
        await changedMeanwhile(stage, { entity: 'paymentAccount', entityId: account.id });
        return stage.finance.ask(route, { params, ...body });
      },
    }),
  ]);
}

/** Who is paid is part of what is approved. */
function approvalProofs({ routes, payments }: Payee): readonly Proof[] {
  const confirmedFor = async (stage: Stage, payeeId: string): Promise<PaymentAccountView> => {
    const account: PaymentAccountView = await stage.ops.get(routes.propose, {
      params: named(payeeId),
      body: bodyOf(routes.propose),
    });
    return stage.secondFinance.get(routes.confirm, { params: named(payeeId, account.id) });
  };
  return [
    answers(
      payments.approve,
      'the account that was in force, which stays with the payment',
      async (stage) => {
        const { payment, asked } = await takePayment(stage, payments);
        const { id, masked, digest } = await confirmedFor(stage, payment.partnerId ?? payment.payee.id ?? '');
        const before = await stage.finance.ask(payments.read, asked());
        const { number } = bodyOf(routes.propose);
        expect(before.body).toMatchObject({ account: { id, masked, digest, number, provisional: true } });
        const answer = await stage.finance.ask(payments.approve, asked({ accountId: id }));
        expect(answer.body).toMatchObject({ status: 'Approved', account: { id, masked, digest } });
        expect(JSON.stringify(answer.body)).not.toContain(number);
        const seen = await stage.viewer.ask(payments.read, asked());
        expect(seen.body).toMatchObject({ account: { id, masked, digest } });
        expect(JSON.stringify(seen.body)).not.toContain(number);
        return answer;
      },
    ),
    refuses(payments.approve, 'payment.account-changed', {
      words: 'an account that is not the one in force',
      act: async (stage) => {
        const { asked } = await takePayment(stage, payments);
        return stage.finance.ask(payments.approve, asked({ accountId: 'acc_01J00000000000000000000000' }));
      },
    }),
    refuses(payments.send, 'payment.account-changed', {
      words: 'a payment whose payee has another account than at the approval',
      act: async (stage) => {
        const { payment, asked, approved } = await takePayment(stage, payments);
        await approved();
        await confirmedFor(stage, payment.partnerId ?? payment.payee.id ?? '');
        return stage.secondFinance.ask(
          payments.send,
          asked({ paymentReference: `GCB-${payment.id}`.slice(0, 40) }),
        );
      },
    }),
  ];
}
