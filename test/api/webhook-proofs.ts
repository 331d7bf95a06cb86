import { expect } from '@jest/globals';
import { paymentWebhook } from '#shared/contract/gateways.ts';
import { readPayout } from '#shared/contract/payments.ts';
import type { Payment } from '#shared/schemas/payments.ts';
import { takePayment } from '#test/support/api/payment-in-hand.ts';
import { PAYOUTS } from '#test/support/api/payment-routes.ts';
import { answers, type Proof, refuses } from '#test/support/api/proof.ts';
import { bodyOf } from '#test/support/api/sample-bodies.ts';
import type { Stage } from '#test/support/api/stage.ts';
import { callWebhook } from '#test/support/api/webhook-call.ts';

const REPLAYS = 100;
const MINUTES_MS = 60_000;
const sample = JSON.stringify(bodyOf(paymentWebhook));
const minutesFromNow = (minutes: number) => new Date(Date.now() + minutes * MINUTES_MS);

function eventOf(payment: Payment, data: Readonly<Record<string, string>> = {}): string {
  const { amount, currency } = payment.settlement;
  return JSON.stringify({
    type: 'payment.settled',
    timestamp: new Date().toISOString(),
    data: { paymentReference: payment.paymentReference, amount, currency, ...data },
  });
}

const payoutNow = ({ finance }: Stage, { id }: Payment) =>
  finance.get(readPayout, { params: { payoutId: id } });

/** What payment gateways report, and what is not theirs. */
export const webhookProofs: readonly Proof[] = [
  answers(paymentWebhook, 'a settlement, once, however often it comes', async (stage) => {
    const payment = await (await takePayment(stage, PAYOUTS)).sent();
    const message = { body: eventOf(payment), id: `msg-${payment.id}` };
    const answer = await callWebhook(stage, message);
    expect(answer.body).toMatchObject({ outcome: 'applied' });
    for (let replay = 1; replay < REPLAYS; replay += 1) {
      const again = await callWebhook(stage, message);
      expect(again).toMatchObject({ status: 200, body: { outcome: 'repeated' } });
    }
    const { status, timeline } = await payoutNow(stage, payment);
    expect({ status, moves: timeline.length }).toEqual({ status: 'Settled', moves: 4 });
    return answer;
  }),
  answers(
    paymentWebhook,
    'a failure with its reason; a settlement after it is an exception',
    async (stage) => {
      const payment = await (await takePayment(stage, PAYOUTS)).sent();
      const failure = {
        ...JSON.parse(eventOf(payment, { reason: 'Account closed' })),
        type: 'payment.failed',
      };
      const answer = await callWebhook(stage, { body: JSON.stringify(failure) });
      expect(answer.body).toMatchObject({ outcome: 'applied' });
      await expect(payoutNow(stage, payment)).resolves.toMatchObject({ failureReason: 'Account closed' });
      const late = await callWebhook(stage, { body: eventOf(payment) });
      expect(late.body).toMatchObject({ outcome: 'exception' });
      return answer;
    },
  ),
  answers(paymentWebhook, 'another amount, currency or reference as an exception', async (stage) => {
    const payment = await (await takePayment(stage, PAYOUTS)).sent();
    const misfits = [{ amount: '1.99' }, { currency: 'USD' }, { paymentReference: 'GCB-NOBODY' }];
    for (const data of misfits) {
      const misfit = await callWebhook(stage, { body: eventOf(payment, data) });
      expect(misfit.body).toMatchObject({ outcome: 'exception' });
    }
    await expect(payoutNow(stage, payment)).resolves.toMatchObject({ status: 'Sent' });
    const answer = await callWebhook(stage, { body: eventOf(payment) });
    expect(answer.body).toMatchObject({ outcome: 'applied' });
    return answer;
  }),
  answers(paymentWebhook, 'an event that is not about the end of a payment as ignored', async (stage) => {
    const body = JSON.stringify({ ...bodyOf(paymentWebhook), type: 'balance.updated' });
    const answer = await callWebhook(stage, { body });
    expect(answer.body).toMatchObject({ outcome: 'ignored' });
    return answer;
  }),
  refuses(paymentWebhook, 'request.invalid', {
    words: 'an event whose id is longer than can be kept',
    act: (stage) => callWebhook(stage, { body: sample, id: 'm'.repeat(201) }),
  }),
  refuses(paymentWebhook, 'not-found', {
    words: 'a gateway that nobody set up',
    act: (stage) => callWebhook(stage, { body: sample, provider: 'elsewhere' }),
  }),
  refuses(paymentWebhook, 'webhook.bad-signature', {
    words: 'a message that another key signed',
    act: (stage) => callWebhook(stage, { body: sample, key: Buffer.from('another key').toString('base64') }),
  }),
  refuses(paymentWebhook, 'webhook.bad-signature', {
    words: 'a message without signature',
    act: (stage) => callWebhook(stage, { body: sample, headers: { 'webhook-signature': '' } }),
  }),
  refuses(paymentWebhook, 'webhook.bad-signature', {
    words: 'a message of ten minutes ago',
    act: (stage) => callWebhook(stage, { body: sample, at: minutesFromNow(-10) }),
  }),
  refuses(paymentWebhook, 'webhook.bad-signature', {
    words: 'a message of ten minutes from now',
    act: (stage) => callWebhook(stage, { body: sample, at: minutesFromNow(10) }),
  }),
  refuses(paymentWebhook, 'webhook.bad-signature', {
    words: 'the signature of one message under the id of another',
    act: (stage) => callWebhook(stage, { body: sample, headers: { 'webhook-id': 'msg-another' } }),
  }),
  ...[0, Math.floor(sample.length / 2), sample.length - 1].map((place) =>
    refuses(paymentWebhook, 'webhook.bad-signature', {
      words: `a body with one bit turned in byte ${place}`,
      act: (stage) => callWebhook(stage, { body: sample, sent: turned(sample, place) }),
    }),
  ),
];

function turned(text: string, place: number): string {
  const bytes = Buffer.from(text);
  bytes.writeUInt8(bytes.readUInt8(place) ^ 1, place);
  return bytes.toString('utf8');
}
