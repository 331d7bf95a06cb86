import { beforeEach, describe, expect, test } from '@jest/globals';
import { failJob } from '#functions/use-cases/jobs/fail-job.ts';
import { retryJob } from '#functions/use-cases/jobs/retry-job.ts';
import { remindReports } from '#functions/use-cases/partners/remind-reports.ts';
import { movePayment } from '#functions/use-cases/payments/move-payment.ts';
import { remindWaiting } from '#functions/use-cases/payments/remind-waiting.ts';
import type { Payment } from '#shared/schemas/payments.ts';
import { type FakeWorld, fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { anAgreement } from '#test/support/given/an-agreement.ts';
import { anId } from '#test/support/given/an-id.ts';
import { aStoredCycle, aStoredPartner } from '#test/support/given/stored-records.ts';
import { aJob } from '#test/support/given/stored-work-in-progress.ts';
import { add, made } from '#test/support/world/add.ts';
import { FINANCE, OPS } from '#test/support/world/people.ts';
import { aPayment } from '#test/unit/domain/payments/a-payment.ts';

let world: FakeWorld;
beforeEach(() => {
  world = fakeWorld();
});
const told = async () => {
  const { items } = await world.notices.page({ limit: 50 });
  return items.map(({ about }) => about);
};
const kinds = async () => (await told()).map(({ kind }) => kind).toSorted();

describe('a job that fails', () => {
  const failing = async (over: Parameters<typeof aJob>[1]) => {
    const job = aJob(world.ids.make('job'), { status: 'running', ...over });
    await add(world, made('job', job));
    return job;
  };
  const fail = (id: ReturnType<typeof aJob>['id'], attempt: number) =>
    failJob(world, id, { attempt, problems: [{ code: 'file.empty', message: 'Nothing is in it.' }] });

  test('is told of in Slack, once for each attempt', async () => {
    const { id } = await failing({ kind: 'rematch' });
    for (let time = 0; time < 3; time += 1) await fail(id, 1);
    expect(await told()).toEqual([{ kind: 'job-failed', jobId: id, jobKind: 'rematch', code: 'file.empty' }]);
    await retryJob(world, OPS, { jobId: id, refuse: async () => undefined });
    await fail(id, 2);
    expect(await kinds()).toEqual(['job-failed', 'job-failed']);
  });

  test('and is the close of a cycle, is told to Finance too', async () => {
    await add(world, made('cycle', aStoredCycle(1)));
    const { id } = await failing({ kind: 'close-cycle', input: { cycleId: anId('cyc', 1) } });
    await fail(id, 1);
    expect(await told()).toContainEqual({
      ...{ kind: 'close-failed', jobId: id, code: 'file.empty' },
      ...{ cycleId: anId('cyc', 1), cycleName: '2026-Q1 – Ghana' },
    });
  });

  test.each([
    ['system:schedule', ['fetch-failed', 'job-failed']],
    ['yaw', ['job-failed']],
  ])('and is a fetch that %s began, is told as %j', async (actor, expected) => {
    await add(world, made('partner', aStoredPartner(1)));
    const { id } = await failing({ kind: 'repertoire-sync', partnerId: anId('prt', 1), actor });
    await fail(id, 1);
    expect(await kinds()).toEqual(expected);
  });

  test('at night again after somebody let it go on, is told to Finance once', async () => {
    await add(world, made('partner', aStoredPartner(1)));
    const actor = 'system:schedule';
    const { id } = await failing({ kind: 'repertoire-sync', partnerId: anId('prt', 1), actor });
    await fail(id, 1);
    await retryJob(world, OPS, { jobId: id, refuse: async () => undefined });
    await fail(id, 2);
    expect(await kinds()).toEqual(['fetch-failed', 'job-failed', 'job-failed']);
  });
});

describe('a remittance that waits', () => {
  const NIGHT = '2026-04-06T04:00:00.000Z';
  const waiting = (hours: number, over: Partial<Payment> = {}): Payment => {
    const at = new Date(Date.parse(NIGHT) - hours * 3_600_000).toISOString();
    const { status } = { ...aPayment(), ...over };
    return { ...aPayment(), timeline: [{ status, at, by: 'kofi' }], ...over };
  };
  test('is told of after two days, once, and anew when it waits to be sent', async () => {
    const pending = waiting(48);
    await add(world, made('payment', pending));
    await Promise.all([1, 2, 3].map(() => remindWaiting(world, NIGHT)));
    expect(await told()).toEqual([
      {
        ...{ kind: 'remittance-waiting', paymentId: pending.id, partnerName: 'ASCAP' },
        ...{ amount: pending.netPayable, waitsFor: 'approve', since: '2026-04-04' },
      },
    ]);
    await add(world, made('cycle', aStoredCycle(1, { status: 'Locked' })));
    world.setClock(NIGHT);
    await movePayment(world, FINANCE, {
      ...{ kind: 'remittance', paymentId: pending.id },
      move: { to: 'Approved' },
    });
    await remindWaiting(world, '2026-04-07T04:00:00.000Z');
    expect(await kinds()).toHaveLength(1);
    await remindWaiting(world, '2026-04-08T04:00:00.000Z');
    expect(await told()).toContainEqual(expect.objectContaining({ waitsFor: 'send', since: '2026-04-06' }));
  });

  test.each([
    ['a little less than two days', waiting(47.9)],
    ['and was sent', waiting(99, { status: 'Sent' })],
    ['and is a payout to a person', waiting(99, { kind: 'payout' })],
  ])('%s is not told of', async (_words, payment) => {
    await add(world, made('payment', payment));
    await remindWaiting(world, NIGHT);
    expect(await told()).toEqual([]);
  });
});

describe('a remittance that is approved', () => {
  const approve = () =>
    movePayment(world, FINANCE, {
      ...{ kind: 'remittance', paymentId: aPayment().id },
      move: { to: 'Approved' },
    });
  const given = async (notices: boolean, over: Parameters<typeof aPayment>[0] = {}) =>
    add(
      world,
      made('partner', aStoredPartner(1, { notices })),
      made('cycle', aStoredCycle(1, { status: 'Locked' })),
      made('payment', aPayment(over)),
    );

  test('tells its partner that the statements are ready, where it asked for that', async () => {
    await given(true);
    await approve();
    expect(await told()).toEqual([
      {
        ...{ kind: 'statements-ready', paymentId: 'rem_1', partnerId: anId('prt', 1), partnerName: 'ASCAP' },
        ...{ cycleId: anId('cyc', 1), cycleName: '2026-Q1 – Ghana' },
      },
    ]);
  });

  test.each([
    ['a partner that did not', false, {}],
    ['one that was told when it was first issued', true, { issue: 2 }],
  ])('does not tell %s', async (_words, notices, over) => {
    await given(notices, over);
    await approve();
    expect(await told()).toEqual([]);
  });
});

describe('a report', () => {
  const at = (date: string) => `${date}T04:00:00.000Z`;
  const given = async (over: Parameters<typeof anAgreement>[0] = {}, active = true) =>
    add(world, made('partner', aStoredPartner(1, { active })), made('agreement', anAgreement(over)));
  const dues = async () =>
    (await told()).flatMap((about) => (about.kind === 'report-due' ? [[about.due, about.isToday]] : []));

  test('is told of a week before and on its day, each once, and not before or after', async () => {
    await given();
    await remindReports(world, at('2026-03-24'));
    expect(await dues()).toEqual([]);
    for (const date of ['2026-03-25', '2026-03-26', '2026-03-31']) await remindReports(world, at(date));
    expect(await dues()).toEqual([['2026-04-01', false]]);
    for (const date of ['2026-04-01', '2026-04-01', '2026-04-02']) await remindReports(world, at(date));
    expect(await dues()).toHaveLength(2);
    expect(await dues()).toContainEqual(['2026-04-01', true]);
  });

  test('of a schedule of its own is told of by that, in the time zone of its territory', async () => {
    await given({ reportingFrequency: 'Custom', cron: '0 8 15 * *' });
    for (const date of ['2026-04-07', '2026-04-08', '2026-04-15']) await remindReports(world, at(date));
    expect((await dues()).toSorted()).toEqual([
      ['2026-04-15', false],
      ['2026-04-15', true],
    ]);
  });

  test.each([
    ['an agreement that is a draft', { status: 'Draft' }, true],
    ['a partner that is not active', {}, false],
  ] as const)('of %s is not told of', async (_words, over, active) => {
    await given(over, active);
    for (const date of ['2026-03-30', '2026-04-01']) await remindReports(world, at(date));
    expect(await dues()).toEqual([]);
  });
});
