import { beforeEach, describe, expect, test } from '@jest/globals';
import { PaymentId } from '#shared/ids.ts';
import { type FakeWorld, fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { aHeldExpiry } from '#test/support/given/a-held-expiry.ts';
import { aPaymentAccount } from '#test/support/given/a-payment-account.ts';
import { anId } from '#test/support/given/an-id.ts';
import { aStoredArtist, aStoredCycle, aStoredPartner } from '#test/support/given/stored-records.ts';
import { aWaitingPlay } from '#test/support/given/stored-work-in-progress.ts';
import { add, made } from '#test/support/world/add.ts';
import { FINANCE, SECOND_FINANCE } from '#test/support/world/people.ts';
import { aLockedQuarter, cedis, ghs, inState, NOW, onlyOf, VIEWER } from './a-quarter-that-waits.ts';

let world: FakeWorld;
let only: ReturnType<typeof onlyOf>;
beforeEach(() => {
  world = fakeWorld({ now: NOW });
  only = onlyOf(world);
});

describe('payments that wait', () => {
  beforeEach(() => add(world, made('cycle', aLockedQuarter())));

  test('are counted and summed by kind and state, since the oldest came to wait', async () => {
    const later = [{ status: 'Pending' as const, at: '2026-04-03T09:00:00.000Z', by: 'system' }];
    const payout = {
      kind: 'payout',
      partnerId: null,
      netPayable: { amount: '5.00', currency: 'USD' },
    } as const;
    await add(
      world,
      inState('rem_1', 'Pending', { netPayable: ghs('78.20') }),
      inState('rem_2', 'Pending', { netPayable: ghs('1.80'), timeline: later }),
      inState('pay_1', 'Pending', payout),
    );
    const same = { kind: 'payments-to-approve', isMore: false, status: 'Pending', since: '2026-04-02' };
    expect(await only('payments-to-approve')).toEqual([
      { ...same, count: 2, amounts: cedis(8000n), paymentKind: 'remittance' },
      { ...same, count: 1, amounts: [{ minor: 500n, currency: 'USD' }], paymentKind: 'payout' },
    ]);
  });

  test('are not shown to be sent to who approved them, however that person writes the name', async () => {
    await add(world, inState('rem_1', 'Approved', { approvedBy: 'kofi' }));
    expect(await only('payments-to-send', { ...FINANCE, actor: 'Kofi' })).toEqual([]);
    expect(await only('payments-to-send', SECOND_FINANCE)).toHaveLength(1);
    expect(await only('payments-to-send', { ...VIEWER, actor: 'kofi' })).toHaveLength(1);
  });

  test('that failed wait until they are issued again', async () => {
    await add(world, inState('rem_1', 'Failed'));
    await add(world, inState('rem_2', 'Failed', { successorId: PaymentId.parse('rem_9') }));
    expect(await only('payments-failed')).toMatchObject([{ count: 1, status: 'Failed' }]);
  });

  test('are “at least” so many where a cycle has more than are read', async () => {
    const many = Array.from({ length: 101 }, (_, n) => inState(`rem_${1000 + n}`, 'Pending'));
    for (const one of many) await add(world, one);
    expect(await only('payments-to-approve')).toMatchObject([{ count: 100, isMore: true }]);
  });
});

describe('what waits for a second person', () => {
  test('is an account by its payee, and not for who proposed it', async () => {
    await add(world, made('partner', aStoredPartner(1)), made('artist', aStoredArtist(1)));
    await add(world, made('paymentAccount', aPaymentAccount(1, { proposedBy: 'kofi' })));
    await add(
      world,
      made('paymentAccount', aPaymentAccount(2, { payeeId: anId('art', 1), proposedBy: 'yaw' })),
    );
    await add(world, made('paymentAccount', aPaymentAccount(3, { status: 'Withdrawn' })));
    const artist = { count: 1, name: 'Ama Mensah', artistId: anId('art', 1) };
    expect(await only('accounts-to-confirm', FINANCE)).toMatchObject([artist]);
    expect(await only('accounts-to-confirm', SECOND_FINANCE)).toMatchObject([
      { count: 1, name: 'ASCAP', partnerId: anId('prt', 1) },
      artist,
    ]);
  });

  test('is a list of held money that expires, with its money', async () => {
    await add(world, made('heldExpiry', aHeldExpiry(1)));
    await add(world, made('heldExpiry', aHeldExpiry(2, { status: 'Confirmed' })));
    expect(await only('expiries-to-confirm', FINANCE)).toEqual([]);
    expect(await only('expiries-to-confirm', SECOND_FINANCE)).toMatchObject([
      { count: 1, amounts: cedis(300n), since: '2029-09-03' },
    ]);
  });
});

describe('songs and held money', () => {
  test('songs are counted once for all their plays, with what closes hold for such', async () => {
    const held = [{ reason: 'unidentified', originCycleId: anId('cyc', 1), amount: ghs('12.00') }];
    await add(world, made('cycle', aLockedQuarter({ held })));
    await world.plays.putNew([aWaitingPlay('P-1')]);
    await world.plays.putNew([aWaitingPlay('P-2', { date: '2025-05-03' })]);
    await world.plays.putNew([aWaitingPlay('P-3', { song: 'another|song', date: '2026-04-05' })]);
    await world.plays.putNew([aWaitingPlay('P-4', { territory: 'NG', song: 'of|others' })]);
    expect(await only('songs-waiting')).toEqual([
      { kind: 'songs-waiting', count: 2, isMore: false, amounts: cedis(1200n), since: '2025-05-03' },
    ]);
  });

  test('what an earlier close held and a later one released is not held any more', async () => {
    const part = (amount: string) => ({
      reason: 'no-agreement',
      originCycleId: anId('cyc', 1),
      amount: ghs(amount),
    });
    await add(world, made('cycle', aLockedQuarter({ held: [part('3.00')] })));
    expect(await only('held-without-agreement')).toMatchObject([
      { count: 1, amounts: cedis(300n), since: '2026-03-31' },
    ]);
    const next = { periodStart: '2026-04-01', periodEnd: '2026-06-30', status: 'Locked' } as const;
    await add(world, made('cycle', aStoredCycle(2, { ...next, held: [part('-3.00')] })));
    expect(await only('held-without-agreement')).toEqual([]);
  });
});
