import { beforeEach, describe, expect, test } from '@jest/globals';
import { applyPaymentEvent } from '#functions/use-cases/payments/apply-payment-event.ts';
import { clearPaymentException } from '#functions/use-cases/payments/clear-payment-exception.ts';
import { movePayment } from '#functions/use-cases/payments/move-payment.ts';
import { PaymentId } from '#shared/ids.ts';
import { type FakeWorld, fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { aPaymentException } from '#test/support/given/a-payment-exception.ts';
import { present } from '#test/support/present.ts';
import { add, made } from '#test/support/world/add.ts';
import { FINANCE, SECOND_FINANCE } from '#test/support/world/people.ts';
import { aPayment } from '#test/unit/domain/payments/a-payment.ts';

const PAYMENT = { kind: 'remittance' as const, paymentId: PaymentId.parse('rem_1') };
let world: FakeWorld;
beforeEach(async () => {
  world = fakeWorld();
  await add(world, made('payment', aPayment({ status: 'Approved', approvedBy: 'kofi' })));
});

const hear = (eventId: string, over: { amount?: string; type?: string; paymentReference?: string } = {}) => {
  const { amount = '78.20', type = 'payment.settled', paymentReference = 'REF 1' } = over;
  const data = { paymentReference, amount, currency: 'GHS' };
  const event = { type, timestamp: '2026-04-01T09:00:00Z', data };
  return applyPaymentEvent(world, { provider: 'momo', eventId, event });
};
const send = () =>
  movePayment(world, SECOND_FINANCE, { ...PAYMENT, move: { to: 'Sent', paymentReference: 'REF 1' } });
const payment = () => world.payments.find(PAYMENT.paymentId);
const exceptions = async () => (await world.paymentExceptions.page({ limit: 9 })).items;

describe('what a gateway reports that does not fit (royalty rules §10.3)', () => {
  test('because it came before the payment was sent is open, and applied as soon as it is sent', async () => {
    expect(await hear('evt_1')).toMatchObject({ outcome: 'exception' });
    expect(await exceptions()).toMatchObject([
      { status: 'open', why: 'No payment has the reference REF 1.', paymentId: null, closedAt: null },
    ]);
    expect(await send()).toMatchObject({ status: 'Sent' });
    expect(await payment()).toMatchObject({
      status: 'Settled',
      timeline: [{ status: 'Sent' }, { status: 'Settled', by: 'gateway:momo', note: 'momo event evt_1' }],
    });
    expect(await exceptions()).toMatchObject([
      { status: 'applied', paymentId: 'rem_1', closedBy: 'gateway:momo' },
    ]);
    expect(world.logged).toContainEqual(expect.objectContaining({ event: 'payment-exception.applied' }));
  });

  test('is found by its reference in whatever case the bank wrote it, early and late', async () => {
    expect(await hear('evt_1', { paymentReference: 'ref 1' })).toMatchObject({ outcome: 'exception' });
    await send();
    expect(await payment()).toMatchObject({ status: 'Settled', paymentReference: 'REF 1' });
    expect(await hear('evt_2', { paymentReference: 'Ref 1' })).toMatchObject({
      detail: expect.stringContaining('Settled'),
    });
  });

  test('stays open while it does not fit, and says why as it was last tried', async () => {
    await hear('evt_1', { amount: '78.21' });
    await send();
    expect(await payment()).toMatchObject({ status: 'Sent' });
    expect(await exceptions()).toMatchObject([
      { status: 'open', why: expect.stringContaining('78.21 GHS'), paymentId: 'rem_1' },
    ]);
  });

  test('of several the oldest that fits is applied, and the others stay open', async () => {
    await hear('evt_1', { type: 'payment.failed' });
    world.setClock('2026-04-06T10:00:00.000Z');
    await hear('evt_2');
    await send();
    expect(await payment()).toMatchObject({ status: 'Failed' });
    expect((await exceptions()).map(({ eventId, status }) => `${eventId} ${status}`)).toEqual([
      'evt_2 open',
      'evt_1 applied',
    ]);
  });

  test('is kept once, and is called repeated only when it was applied', async () => {
    await hear('evt_1');
    expect(await hear('evt_1')).toEqual({
      outcome: 'exception',
      detail: 'It waits: No payment has the reference REF 1.',
    });
    expect(await exceptions()).toHaveLength(1);
    await send();
    expect(await hear('evt_1')).toEqual({ outcome: 'repeated', detail: 'It came before: applied.' });
    expect(await payment()).toMatchObject({ timeline: [{ status: 'Sent' }, { status: 'Settled' }] });
  });

  test('while its payment is being sent is applied, whichever of both is quicker', async () => {
    await Promise.all([send(), hear('evt_1')]);
    expect(await payment()).toMatchObject({ status: 'Settled' });
    expect((await exceptions()).filter(({ status }) => status === 'open')).toEqual([]);
  });

  test('is in its audit chain from the first to the last', async () => {
    await hear('evt_1');
    const { id } = present((await exceptions())[0]);
    await send();
    const { items } = await world.audit.page({ entity: 'paymentException', entityId: id, limit: 9 });
    expect(items.map(({ action }) => action)).toEqual([
      'payment-exception.applied',
      'payment-exception.opened',
    ]);
  });
});

describe('clearing an exception', () => {
  const clear = (id = aPaymentException(1).id) =>
    clearPaymentException(world, FINANCE, { exceptionId: id, reason: 'the bank took it back' });

  test('says who and why, changes no payment, and it is not tried again', async () => {
    await hear('evt_1');
    const { id } = present((await exceptions())[0]);
    expect(await clear(id)).toMatchObject({
      ...{ status: 'cleared', closedBy: 'kofi', clearReason: 'the bank took it back', version: 2 },
    });
    await send();
    expect(await payment()).toMatchObject({ status: 'Sent' });
    expect(await exceptions()).toMatchObject([{ status: 'cleared' }]);
  });

  test.each(['applied', 'cleared'] as const)('is refused where it is %s already', async (status) => {
    await add(world, made('paymentException', aPaymentException(1, { status })));
    await expect(clear()).rejects.toMatchObject({ code: 'payment-exception.closed' });
  });

  test('is refused of what nobody kept', async () => {
    await expect(clear()).rejects.toMatchObject({ code: 'not-found' });
  });
});
