import { beforeEach, describe, expect, test } from '@jest/globals';
import { applyPaymentEvent } from '#functions/use-cases/payments/apply-payment-event.ts';
import { PaymentId } from '#shared/ids.ts';
import { type FakeWorld, fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { aStoredCycle } from '#test/support/given/stored-records.ts';
import { made } from '#test/support/world/add.ts';
import { aPayment } from '#test/unit/domain/payments/a-payment.ts';

let world: FakeWorld;
beforeEach(async () => {
  world = fakeWorld();
  const payments = { kind: 'remittance' as const, total: 1, done: 0 };
  const sent = aPayment({ status: 'Sent', approvedBy: 'kofi', paymentReference: 'REF 1' });
  await world.commit({
    actor: 'esi',
    claims: [{ kind: 'payment-reference', name: 'REF 1', holder: sent.id, taken: 'payment.reference-taken' }],
    changes: [
      made('cycle', aStoredCycle(1, { status: 'Locked', lockedAt: world.clock.now(), payments })),
      made('payment', sent),
    ],
  });
});

const DATA = { paymentReference: 'REF 1', amount: '78.20', currency: 'GHS' };
const hear = (
  over: { eventId?: string; type?: string; data?: Partial<typeof DATA> & { reason?: string } } = {},
) => {
  const { eventId = 'evt_1', type = 'payment.settled', data = {} } = over;
  const event = { type, timestamp: '2026-04-01T09:00:00Z', data: { ...DATA, ...data } };
  return applyPaymentEvent(world, { provider: 'momo', eventId, event });
};
const status = async () => (await world.payments.find(PaymentId.parse('rem_1')))?.status;

describe('applyPaymentEvent', () => {
  test('settles the payment that its reference names, in the gateway’s name, and keeps the event', async () => {
    expect(await hear()).toMatchObject({ outcome: 'applied' });
    expect(await world.payments.find(PaymentId.parse('rem_1'))).toMatchObject({
      status: 'Settled',
      timeline: [{ status: 'Settled', by: 'gateway:momo', note: 'momo event evt_1' }],
    });
    expect(await world.webhookEvents.find('momo', 'evt_1')).toMatchObject({ outcome: 'applied' });
  });

  test('fails it with the gateway’s reason', async () => {
    await hear({ type: 'payment.failed', data: { reason: 'account closed' } });
    expect(await world.payments.find(PaymentId.parse('rem_1'))).toMatchObject({
      status: 'Failed',
      failureReason: 'account closed',
    });
  });

  test('takes an amount that is written otherwise for the same', async () => {
    expect(await hear({ data: { amount: '78.2' } })).toMatchObject({ outcome: 'applied' });
  });

  test('said a hundred times, one after the other and at once, settles once', async () => {
    const outcomes = await Promise.all(Array.from({ length: 50 }, () => hear()));
    for (let i = 0; i < 50; i += 1) outcomes.push(await hear());
    expect(outcomes.filter(({ outcome }) => outcome === 'applied')).toHaveLength(1);
    expect(outcomes.filter(({ outcome }) => outcome === 'repeated')).toHaveLength(99);
    expect(await world.payments.find(PaymentId.parse('rem_1'))).toMatchObject({
      status: 'Settled',
      version: 2,
    });
  });

  test.each([
    ['a reference that no payment has', { data: { paymentReference: 'REF 9' } }, 'exception'],
    ['another amount', { data: { amount: '78.21' } }, 'exception'],
    ['an amount that is none', { data: { amount: 'much' } }, 'exception'],
    ['another currency', { data: { currency: 'USD' } }, 'exception'],
    ['what is not the end of a payment', { type: 'payment.seen' }, 'ignored'],
  ])('of %s changes no payment, and keeps the event for a person', async (_what, over, outcome) => {
    expect(await hear(over)).toMatchObject({ outcome });
    expect(await status()).toBe('Sent');
    expect(await world.webhookEvents.find('momo', 'evt_1')).toMatchObject({ outcome });
    const { items } = await world.audit.page({ entity: 'webhook', entityId: 'momo/evt_1', limit: 5 });
    expect(items).toMatchObject([{ action: `webhook.${outcome}`, actor: 'gateway:momo' }]);
    expect(world.logged).toContainEqual({
      event: `webhook.${outcome}`,
      ids: { provider: 'momo', eventId: 'evt_1' },
    });
  });

  test('that comes too late for its payment is an exception', async () => {
    await hear();
    expect(await hear({ eventId: 'evt_2', type: 'payment.failed' })).toMatchObject({ outcome: 'exception' });
    expect(await status()).toBe('Settled');
  });
});
