import { expect } from '@jest/globals';
import * as contract from '#shared/contract/payments.ts';
import type { Caller } from '#test/support/api/caller.ts';
import { askedOf, takePayment } from '#test/support/api/payment-in-hand.ts';
import { PAYOUTS, type PaymentRoutes, REMITTANCES } from '#test/support/api/payment-routes.ts';
import { answers, type Proof } from '#test/support/api/proof.ts';
import { quarterOf } from '#test/support/api/quarter.ts';
import { callWebhook } from '#test/support/api/webhook-call.ts';

/** What the board of payments and a payment's page ask besides the payments themselves. */
export const paymentBoardProofs: readonly Proof[] = [
  ...[REMITTANCES, PAYOUTS].flatMap(boardOf),
  answers(contract.summarizeRemittances, 'a partner the sums of its own', async (stage) => {
    const partnerId = (await quarterOf(stage)).any('remittance').partnerId ?? '';
    const staff = await stage.staffOf(partnerId);
    const answer = await staff.ask(contract.summarizeRemittances);
    expect(countOf(answer.body)).toBe(1);
    return answer;
  }),
];

function boardOf(routes: PaymentRoutes): Proof[] {
  const { kind, summary, files, events } = routes;
  return [
    answers(summary, 'each state with its count and sums, as payments move', async (stage) => {
      const { payment, asked } = await takePayment(stage, routes);
      const query = { cycleId: payment.cycleId, territory: 'GH', currency: 'GHS' };
      const before = await statesOf(stage.viewer, summary, query);
      await stage.finance.get(routes.approve, asked({}));
      const answer = await stage.viewer.ask(summary, { query });
      const after = await statesOf(stage.viewer, summary, query);
      expect(after['Pending']?.count).toBe(Number(before['Pending']?.count) - 1);
      expect(after['Approved']?.count).toBe(Number(before['Approved']?.count) + 1);
      const sum = (states: States) => BigInt(states['Approved']?.sums[0]?.minor ?? 0n);
      expect(sum(after) - sum(before)).toBe(payment.netPayable.minor);
      expect(after['Approved']?.sums).toHaveLength(1);
      return answer;
    }),
    answers(summary, 'nothing where no payment is of the territory, cycle or currency', async (stage) => {
      const { cycleId } = (await quarterOf(stage)).any(kind);
      const answer = await stage.viewer.ask(summary, { query: { cycleId, currency: 'JPY' } });
      expect(countOf(answer.body)).toBe(0);
      for (const query of [{ territory: 'NG' }, { cycleId: `cyc_${'0'.repeat(26)}` }])
        expect(countOf((await stage.viewer.ask(summary, { query })).body)).toBe(0);
      return answer;
    }),
    answers(files, 'every file of the statement with its checksum and where it lies', async (stage) => {
      const asked = askedOf(routes, (await quarterOf(stage)).any(kind));
      const answer = await stage.viewer.ask(files, asked);
      const { items } = Object(answer.body);
      expect(items.map(({ format }: { format: string }) => format).toSorted()).toEqual(['CSV', 'PDF']);
      const [file] = items;
      const bytes = new Uint8Array(await (await fetch(file.url)).arrayBuffer());
      expect(bytes).toHaveLength(file.sizeBytes);
      const digest = await crypto.subtle.digest('SHA-256', bytes);
      expect(Buffer.from(digest).toString('hex')).toBe(file.checksum);
      return answer;
    }),
    answers(routes.statement, 'the statement to be shown in the page', async (stage) => {
      const asked = askedOf(routes, (await quarterOf(stage)).any(kind));
      const answer = await stage.viewer.ask(routes.statement, { ...asked, query: { disposition: 'inline' } });
      const shown = await fetch(answer.headers.get('location') ?? '');
      expect(shown.headers.get('content-disposition')).toMatch(/^inline;/);
      expect(shown.headers.get('content-type')).toBe('application/pdf');
      return answer;
    }),
    answers(
      events,
      'none before the payment is sent; then the gateway’s, and why one does not fit',
      async (stage) => {
        const { payment, asked, sent } = await takePayment(stage, routes);
        expect(await stage.viewer.get(events, asked())).toEqual({ items: [], nextCursor: null });
        const { paymentReference } = await sent();
        const { amount = '', currency } = payment.settlement;
        const say = (over: Readonly<Record<string, string>>) =>
          callWebhook(stage, {
            body: JSON.stringify({
              type: 'payment.settled',
              timestamp: new Date().toISOString(),
              data: { paymentReference, amount, currency, ...over },
            }),
          });
        await say({ amount: `9${amount}` });
        await say({});
        const answer = await stage.viewer.ask(events, asked());
        expect(answer.body).toMatchObject({
          items: [
            { outcome: 'applied', event: { data: { amount } } },
            {
              outcome: 'exception',
              exception: { status: 'open', why: expect.stringContaining(`9${amount}`) },
            },
          ],
        });
        return answer;
      },
    ),
  ];
}

type States = Readonly<
  Record<string, { readonly count: number; readonly sums: readonly { readonly minor: bigint }[] }>
>;

async function statesOf(
  caller: Caller,
  summary: PaymentRoutes['summary'],
  query: Readonly<Record<string, string>>,
): Promise<States> {
  const { states } = Object(await caller.get(summary, { query }));
  return Object.fromEntries(states.map((state: { status: string }) => [state.status, state]));
}

const countOf = (body: unknown): number =>
  Object(body).states.reduce((sum: number, { count }: { count: number }) => sum + count, 0);
