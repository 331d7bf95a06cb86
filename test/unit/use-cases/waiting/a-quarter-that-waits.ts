import type { Caller } from '#functions/ports/world.ts';
import { SCHEDULE } from '#functions/use-cases/runs/schedule.ts';
import { readWaiting } from '#functions/use-cases/waiting/read-waiting.ts';
import type { Payment } from '#shared/schemas/payments.ts';
import type { WaitingKind } from '#shared/schemas/waiting.ts';
import type { FakeWorld } from '#test/support/fake-world/fake-world.ts';
import { aStoredCycle } from '#test/support/given/stored-records.ts';
import { made } from '#test/support/world/add.ts';
import { aPayment } from '#test/unit/domain/payments/a-payment.ts';

export const NOW = '2026-04-06T09:00:00.000Z';
export const VIEWER: Caller = { actor: 'efua', roles: ['Viewer'] };
export const ghs = (amount: string) => ({ amount, currency: 'GHS' });
export const cedis = (minor: bigint) => [{ minor, currency: 'GHS' }];

/** Asks a world what of a kind waits, for a viewer unless the test says otherwise. */
export const onlyOf =
  (world: FakeWorld) =>
  async (kind: WaitingKind, caller: Caller = VIEWER) =>
    (await readWaiting(world, { caller })).items.filter((item) => item.kind === kind);

/** A payment as it came to be in a state. */
export const inState = (id: string, status: Payment['status'], over: Parameters<typeof aPayment>[0] = {}) =>
  made(
    'payment',
    aPayment({
      ...{ id, status, timeline: [{ status, at: '2026-04-02T09:00:00.000Z', by: 'kofi' }] },
      ...over,
    }),
  );

/** The first quarter, locked, with payments that are not done. */
export const aLockedQuarter = (over: Parameters<typeof aStoredCycle>[1] = {}) =>
  aStoredCycle(1, {
    ...{ status: 'Locked', lockedAt: '2026-04-01T09:00:00.000Z', payments: { total: 4, done: 0 } },
    ...over,
  });

/** What the quarterly run of after the period came to. */
export const SCHEDULED = {
  ...{ startedBy: SCHEDULE.actor, startedAt: '2026-04-03T02:00:00.000Z' },
  ...{ finishedAt: '2026-04-03T02:10:00.000Z', netPayable: ghs('78.20') },
};
