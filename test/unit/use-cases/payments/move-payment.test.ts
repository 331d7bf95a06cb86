import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Caller } from '#functions/ports/world.ts';
import { movePayment } from '#functions/use-cases/payments/move-payment.ts';
import { PaymentId } from '#shared/ids.ts';
import type { Payment } from '#shared/schemas/payments.ts';
import { type FakeWorld, fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { anId } from '#test/support/given/an-id.ts';
import { aStoredCycle } from '#test/support/given/stored-records.ts';
import { add, made } from '#test/support/world/add.ts';
import { FINANCE, SECOND_FINANCE } from '#test/support/world/people.ts';
import { aPayment } from '#test/unit/domain/payments/a-payment.ts';

let world: FakeWorld;
beforeEach(async () => {
  world = fakeWorld();
  const payments = { kind: 'remittance' as const, total: 2, done: 0 };
  await add(
    world,
    made('cycle', aStoredCycle(1, { status: 'Locked', lockedAt: world.clock.now(), payments })),
    made('payment', aPayment()),
    made('payment', aPayment({ id: 'rem_2' })),
  );
});

type To = Payment['status'];
const move = (caller: Caller, to: To, over: { id?: string; reference?: string } = {}) => {
  const { id = 'rem_1' } = over;
  const { reference = `REF ${id}` } = over;
  const how =
    to === 'Sent'
      ? { to, paymentReference: reference }
      : to === 'Failed'
        ? { to, reason: 'account closed' }
        : { to: to === 'Settled' ? to : ('Approved' as const) };
  return movePayment(world, caller, { kind: 'remittance', paymentId: PaymentId.parse(id), move: how });
};
const sent = async (id = 'rem_1') => {
  await move(FINANCE, 'Approved', { id });
  await move(SECOND_FINANCE, 'Sent', { id });
};
const find = (id = 'rem_1') => world.payments.find(PaymentId.parse(id));
const cycle = () => world.cycles.find(anId('cyc', 1));

describe('movePayment', () => {
  test('approves, sends and settles, telling who did what when', async () => {
    await sent();
    await move(FINANCE, 'Settled');
    expect(await find()).toMatchObject({
      ...{ status: 'Settled', approvedBy: 'kofi', paymentReference: 'REF rem_1', version: 4 },
      timeline: [{ by: 'kofi' }, { by: 'adwoa' }, { by: 'kofi', status: 'Settled' }],
    });
    expect(await cycle()).toMatchObject({ status: 'Locked', payments: { done: 1 } });
  });

  test('makes the cycle Remitted with its last payment, and says so in its audit', async () => {
    for (const id of ['rem_1', 'rem_2']) {
      await sent(id);
      await move(FINANCE, 'Settled', { id });
    }
    expect(await cycle()).toMatchObject({ status: 'Remitted', payments: { done: 2 } });
    const { items } = await world.audit.page({ entity: 'cycle', entityId: anId('cyc', 1), limit: 1 });
    expect(items).toMatchObject([{ action: 'cycle.remitted', actor: 'kofi' }]);
  });

  test('refuses who approved it to send it, and changes nothing', async () => {
    await move(FINANCE, 'Approved');
    const before = await find();
    await expect(move(FINANCE, 'Sent')).rejects.toMatchObject({ code: 'payment.same-person' });
    expect(await find()).toEqual(before);
    expect(await world.names.holder('payment-reference', 'REF rem_1')).toBeUndefined();
  });

  test('refuses a reference that another payment has, and changes nothing', async () => {
    await sent();
    await move(FINANCE, 'Approved', { id: 'rem_2' });
    await expect(move(SECOND_FINANCE, 'Sent', { id: 'rem_2', reference: 'REF rem_1' })).rejects.toMatchObject(
      { code: 'payment.reference-taken' },
    );
    expect(await find('rem_2')).toMatchObject({ status: 'Approved', paymentReference: null });
  });

  test.each(['Sent', 'Settled'] as const)('refuses %s of what nobody approved', async (to) => {
    await expect(move(FINANCE, to)).rejects.toMatchObject({ code: 'payment.illegal-transition' });
    expect(await find()).toEqual(aPayment());
  });

  test('of two who approve at once lets one, and tells the other', async () => {
    const both = await Promise.allSettled([move(FINANCE, 'Approved'), move(SECOND_FINANCE, 'Approved')]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(both).toContainEqual({
      status: 'rejected',
      reason: expect.objectContaining({ code: expect.stringMatching(/stale|illegal-transition/) }),
    });
    expect(await find()).toMatchObject({ status: 'Approved', version: 2 });
  });

  test('of two payments settled at once counts both', async () => {
    for (const id of ['rem_1', 'rem_2']) await sent(id);
    await Promise.all(['rem_1', 'rem_2'].map((id) => move(FINANCE, 'Settled', { id })));
    expect(await cycle()).toMatchObject({ status: 'Remitted', payments: { done: 2 } });
  });

  test('shows nobody a payment of another kind, of another partner, or that is not there', async () => {
    const stranger: Caller = { actor: 'prs', roles: ['Partner'], partnerId: anId('prt', 2) };
    const notFound = { code: 'not-found' };
    await expect(move(stranger, 'Approved')).rejects.toMatchObject(notFound);
    await expect(move(FINANCE, 'Approved', { id: 'rem_9' })).rejects.toMatchObject(notFound);
    const asPayout = {
      kind: 'payout' as const,
      paymentId: PaymentId.parse('rem_1'),
      move: { to: 'Approved' as const },
    };
    await expect(movePayment(world, FINANCE, asPayout)).rejects.toMatchObject(notFound);
  });
});
