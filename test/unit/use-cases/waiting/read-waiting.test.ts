import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Caller } from '#functions/ports/world.ts';
import { readWaiting } from '#functions/use-cases/waiting/read-waiting.ts';
import { WaitingKind } from '#shared/schemas/waiting.ts';
import { type FakeWorld, fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { aHeldExpiry } from '#test/support/given/a-held-expiry.ts';
import { aPaymentAccount } from '#test/support/given/a-payment-account.ts';
import { aPaymentException } from '#test/support/given/a-payment-exception.ts';
import { aSongProposal } from '#test/support/given/a-song-proposal.ts';
import { anAgreement } from '#test/support/given/an-agreement.ts';
import { anId } from '#test/support/given/an-id.ts';
import { aRun, aStoredCycle, aStoredPartner } from '#test/support/given/stored-records.ts';
import { aJob, anIssue, aWaitingPlay } from '#test/support/given/stored-work-in-progress.ts';
import { add, made } from '#test/support/world/add.ts';
import { ADMIN, FINANCE, OPS, SECOND_FINANCE } from '#test/support/world/people.ts';
import { aLockedQuarter, ghs, inState, NOW, SCHEDULED, VIEWER } from './a-quarter-that-waits.ts';

let world: FakeWorld;
beforeEach(() => {
  world = fakeWorld({ now: NOW });
});
const ask = (caller: Caller, territory?: string) => readWaiting(world, { caller, territory });
const kinds = async (caller: Caller, territory?: string) =>
  (await ask(caller, territory)).items.map(({ kind }) => kind);
const LATER = { createdAt: '2026-04-05T09:00:00.000Z' };

/** One thing of every kind. */
async function everything() {
  const held = [
    { reason: 'unidentified', originCycleId: anId('cyc', 1), amount: ghs('12.00') },
    { reason: 'no-agreement', originCycleId: anId('cyc', 1), amount: ghs('3.00') },
  ];
  const job = world.ids.make('job');
  await add(
    world,
    made('cycle', aStoredCycle(3, { periodStart: '2025-10-01', periodEnd: '2025-12-31' })),
    made('cycle', aLockedQuarter({ periodStart: '2025-07-01', periodEnd: '2025-09-30', held })),
    made('cycle', aStoredCycle(2, { name: '2026-Q1' })),
    made('run', aRun(1, { ...{ cycleId: anId('cyc', 2), status: 'Finished' }, ...SCHEDULED })),
    made('partner', aStoredPartner(1)),
    made('agreement', anAgreement()),
    made('partner', aStoredPartner(2, { name: 'PRS', societyCode: '052' })),
    made(
      'agreement',
      anAgreement({
        ...{ id: anId('agr', 2), partnerId: anId('prt', 2) },
        ...{ reportingFrequency: 'Custom', cron: '0 8 10 * *' },
      }),
    ),
    ...[inState('rem_1', 'Pending'), inState('rem_2', 'Approved', { approvedBy: 'kofi' })],
    ...[inState('rem_3', 'Sent'), inState('rem_4', 'Failed')],
    made('paymentException', aPaymentException(1)),
    made('paymentAccount', aPaymentAccount(1)),
    made('heldExpiry', aHeldExpiry(1)),
    made('songProposal', aSongProposal(1)),
    made('job', aJob(job, { status: 'failed', ...LATER })),
  );
  await world.plays.putNew([aWaitingPlay('P-1')]);
  await world.issues.raise([anIssue(1)]);
}
const OF_FINANCE = [
  ...['payments-failed', 'payment-exceptions', 'report-overdue', 'payments-to-send', 'payments-to-approve'],
  ...['payments-to-settle', 'accounts-to-confirm', 'expiries-to-confirm', 'report-due'],
];
const OF_OPS = [
  ...['report-overdue', 'jobs-failed', 'run-ready', 'cycle-to-close', 'report-due'],
  ...['proposals-waiting', 'songs-waiting', 'issues-open'],
];

describe('what waits', () => {
  test.each([
    ['a viewer', VIEWER, WaitingKind.options],
    ['an administrator', ADMIN, WaitingKind.options],
    ['Finance', SECOND_FINANCE, OF_FINANCE],
    ['Ops', { ...OPS, actor: 'abena' }, OF_OPS],
    ['who has two roles', { actor: 'esi', roles: ['Ops', 'Finance'] }, [...OF_OPS, ...OF_FINANCE]],
  ] as const)('for %s is what its roles do, the most urgent first', async (_who, caller, wanted) => {
    await everything();
    const found = [...new Set(await kinds(caller))];
    expect(found).toEqual(WaitingKind.options.filter((kind) => (wanted as readonly string[]).includes(kind)));
  });

  test('is nothing on an empty system, and nothing of another territory', async () => {
    expect((await ask(ADMIN)).items).toEqual([]);
    await everything();
    expect(await kinds(ADMIN, 'NG')).toEqual([
      'payment-exceptions',
      'jobs-failed',
      'accounts-to-confirm',
      'issues-open',
    ]);
  });

  test('does not read what it does not show', async () => {
    await everything();
    const refuse = () => Promise.reject(new Error('this is not to be read'));
    const blind = {
      ...world,
      plays: { ...world.plays, waiting: refuse },
      issues: { ...world.issues, open: refuse },
      jobs: { ...world.jobs, page: refuse },
    };
    await expect(readWaiting(blind, { caller: FINANCE })).resolves.toMatchObject({ territory: 'GH' });
    await expect(readWaiting(blind, { caller: OPS })).rejects.toThrow('not to be read');
  });
});

describe('the first steps', () => {
  const done = async () =>
    (await ask(FINANCE)).firstSteps?.flatMap(({ step, done: isDone }) => (isDone ? [step] : []));

  test('are ticked as they are done, and gone with the first lock', async () => {
    expect(await done()).toEqual([]);
    await add(world, made('partner', aStoredPartner(1)), made('agreement', anAgreement()));
    await world.plays.putNew([aWaitingPlay('P-1', { date: '2026-02-01' })]);
    expect(await done()).toEqual(['partner', 'agreement', 'plays']);
    await add(world, made('cycle', aLockedQuarter()));
    expect((await ask(FINANCE)).firstSteps).toBeNull();
  });

  test('know of plays that all found their works by the log that brought them', async () => {
    await add(
      world,
      made('job', aJob(world.ids.make('job'), { kind: 'usage-ingestion', status: 'succeeded' })),
    );
    expect(await done()).toEqual(['plays']);
  });
});
