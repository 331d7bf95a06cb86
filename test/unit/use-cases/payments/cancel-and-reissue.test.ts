import { beforeEach, describe, expect, test } from '@jest/globals';
import { movePayment } from '#functions/use-cases/payments/move-payment.ts';
import { reissuePayment } from '#functions/use-cases/payments/reissue-payment.ts';
import { PaymentId } from '#shared/ids.ts';
import type { Payment } from '#shared/schemas/payments.ts';
import { type FakeWorld, fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { aBalance } from '#test/support/given/a-balance.ts';
import { anId } from '#test/support/given/an-id.ts';
import { aStoredCycle } from '#test/support/given/stored-records.ts';
import { present } from '#test/support/present.ts';
import { add, made } from '#test/support/world/add.ts';
import { FINANCE, SECOND_FINANCE } from '#test/support/world/people.ts';
import { aPayment } from '#test/unit/domain/payments/a-payment.ts';

const ILLEGAL = { code: 'payment.illegal-transition' };
let world: FakeWorld;
beforeEach(async () => {
  world = fakeWorld();
  const payments = { total: 1, done: 0 };
  await add(
    world,
    made('cycle', aStoredCycle(1, { status: 'Locked', lockedAt: world.clock.now(), payments })),
    made('payment', aPayment()),
    made('balance', aBalance({ balance: { amount: '0.00', currency: 'GHS' }, entries: 3 })),
  );
});

const find = (id = 'rem_1') => world.payments.find(PaymentId.parse(id));
const cycle = () => world.cycles.find(anId('cyc', 1));
const balance = () => world.balances.find({ territory: 'GH', payeeRef: 'partner:010' });
type To = Exclude<Payment['status'], 'Pending' | 'Carried'>;
const move = (id: string, to: To) => {
  const how = {
    Approved: { to: 'Approved' },
    Sent: { to: 'Sent', paymentReference: `REF ${id}`.slice(0, 60) },
    Settled: { to: 'Settled' },
    Failed: { to: 'Failed', reason: 'account closed' },
    Cancelled: { to: 'Cancelled', reason: 'with the next one' },
  } as const;
  const by = to === 'Sent' ? SECOND_FINANCE : FINANCE;
  return movePayment(world, by, { kind: 'remittance', paymentId: PaymentId.parse(id), move: how[to] });
};
const go = async (id: string, ...steps: readonly To[]) => {
  for (const to of steps) await move(id, to);
};
const reissue = (id = 'rem_1') =>
  reissuePayment(world, FINANCE, {
    ...{ kind: 'remittance', paymentId: PaymentId.parse(id), reason: 'a new account' },
  });

describe('cancelling a payment (royalty rules §10.2)', () => {
  test.each([
    ['before anybody approved it', []],
    ['when it is approved', ['Approved']],
    ['when it is sent', ['Approved', 'Sent']],
    ['after it failed', ['Approved', 'Sent', 'Failed']],
  ] as const)(
    '%s gives its base, payable and tax, back to the balance, and ends it',
    async (_when, steps) => {
      await go('rem_1', ...steps, 'Cancelled');
      expect(await find()).toMatchObject({
        status: 'Cancelled',
        timeline: expect.arrayContaining([
          expect.objectContaining({ status: 'Cancelled', by: 'kofi', note: 'with the next one' }),
        ]),
      });
      expect(await balance()).toMatchObject({ balance: { minor: 8_500n }, entries: 4 });
      expect(await world.balances.entries({ territory: 'GH', payeeRef: 'partner:010' })).toMatchObject([
        { sequence: 4, kind: 'given-back', amount: { minor: 8_500n }, paymentId: 'rem_1' },
      ]);
      expect(await cycle()).toMatchObject({ status: 'Remitted', payments: { done: 1 } });
    },
  );

  test.each([
    ['settled', ['Approved', 'Sent', 'Settled']],
    ['cancelled', ['Cancelled']],
  ] as const)('is refused once it is %s, and the balance stays', async (_what, steps) => {
    await go('rem_1', ...steps);
    const before = await balance();
    await expect(move('rem_1', 'Cancelled')).rejects.toMatchObject(ILLEGAL);
    expect(await balance()).toEqual(before);
  });

  test('is refused once it is reissued: its successor can be cancelled instead', async () => {
    await go('rem_1', 'Failed');
    const { id } = await reissue();
    await expect(move('rem_1', 'Cancelled')).rejects.toMatchObject(ILLEGAL);
    expect(await balance()).toMatchObject({ balance: { minor: 0n } });
    await move(id, 'Cancelled');
    expect(await balance()).toMatchObject({ balance: { minor: 8_500n } });
    expect(await cycle()).toMatchObject({ status: 'Remitted' });
  });

  test('of two of one payee at once gives both back', async () => {
    await add(world, made('payment', aPayment({ id: 'rem_2', cycleId: anId('cyc', 2) })));
    await Promise.all(['rem_1', 'rem_2'].map((id) => move(id, 'Cancelled')));
    expect(await balance()).toMatchObject({ balance: { minor: 17_000n }, entries: 5 });
  });

  test('by two people at once gives back once', async () => {
    const both = await Promise.allSettled([move('rem_1', 'Cancelled'), move('rem_1', 'Cancelled')]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await balance()).toMatchObject({ balance: { minor: 8_500n } });
  });
});

describe('reissuing a payment that failed (royalty rules §10.2)', () => {
  test('makes its successor, which is approved and sent anew by two people, under a reference of its own', async () => {
    await go('rem_1', 'Approved', 'Sent', 'Failed');
    const successor = await reissue();
    expect(successor).toMatchObject({ status: 'Pending', predecessorId: 'rem_1', issue: 2 });
    expect(await find()).toMatchObject({ status: 'Failed', successorId: successor.id });
    await move(successor.id, 'Approved');
    const send = (paymentReference: string, by = SECOND_FINANCE) =>
      movePayment(world, by, {
        ...{ kind: 'remittance', paymentId: successor.id, move: { to: 'Sent', paymentReference } },
      });
    await expect(send('REF 2', FINANCE)).rejects.toMatchObject({ code: 'payment.same-person' });
    await expect(send('REF rem_1')).rejects.toMatchObject({ code: 'payment.reference-taken' });
    await send('REF 2');
    expect(await cycle()).toMatchObject({ status: 'Locked', payments: { done: 0 } });
    await move(successor.id, 'Settled');
    expect(await cycle()).toMatchObject({ status: 'Remitted', payments: { total: 1, done: 1 } });
    expect(await balance()).toMatchObject({ balance: { minor: 0n }, entries: 3 });
  });

  test('again and again makes a chain, of which each is named by the one before', async () => {
    await go('rem_1', 'Failed');
    const second = await reissue();
    await go(second.id, 'Failed');
    const third = await reissue(second.id);
    expect(third).toMatchObject({ predecessorId: second.id, issue: 3 });
    expect(new Set(['rem_1', second.id, third.id]).size).toBe(3);
    expect(present(await find(second.id))).toMatchObject({ status: 'Failed', successorId: third.id });
  });

  test('is done once, by one of two, and refused to the other', async () => {
    await go('rem_1', 'Failed');
    const both = await Promise.allSettled([reissue(), reissue()]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(reissue()).rejects.toMatchObject(ILLEGAL);
  });

  test('is refused of what did not fail, and of what nobody made', async () => {
    await expect(reissue()).rejects.toMatchObject(ILLEGAL);
    await expect(reissue('rem_9')).rejects.toMatchObject({ code: 'not-found' });
  });
});
