import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Caller } from '#functions/ports/world.ts';
import { readWaiting } from '#functions/use-cases/waiting/read-waiting.ts';
import { type FakeWorld, fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { anAgreement } from '#test/support/given/an-agreement.ts';
import { anId } from '#test/support/given/an-id.ts';
import { aRun, aStoredCycle, aStoredPartner } from '#test/support/given/stored-records.ts';
import { aJob, anIssue } from '#test/support/given/stored-work-in-progress.ts';
import { add, made } from '#test/support/world/add.ts';
import { OPS } from '#test/support/world/people.ts';
import { cedis, NOW, onlyOf, SCHEDULED, VIEWER } from './a-quarter-that-waits.ts';

let world: FakeWorld;
let only: ReturnType<typeof onlyOf>;
beforeEach(() => {
  world = fakeWorld({ now: NOW });
  only = onlyOf(world);
});
const ask = (caller: Caller, territory?: string) => readWaiting(world, { caller, territory });
const kinds = async (caller: Caller, territory?: string) =>
  (await ask(caller, territory)).items.map(({ kind }) => kind);
const LATER = { createdAt: '2026-04-05T09:00:00.000Z' };

describe('a cycle', () => {
  test('waits to be closed from the day after its period on', async () => {
    await add(world, made('cycle', aStoredCycle(1)));
    world.setClock('2026-03-31T23:00:00.000Z');
    expect(await kinds(OPS)).toEqual([]);
    world.setClock('2026-04-01T00:00:00.000Z');
    expect(await only('cycle-to-close', OPS)).toMatchObject([
      { name: '2026-Q1 – Ghana', cycleId: anId('cyc', 1), since: '2026-03-31' },
    ]);
  });

  test.each([
    ['the scheduled run of after its period', {}, 'run-ready'],
    ['a run that a person asked for', { startedBy: 'yaw' }, 'cycle-to-close'],
    ['a run that began within it', { startedAt: '2026-03-20T02:00:00.000Z' }, 'cycle-to-close'],
    ['a run that has not finished', { status: 'Running' }, 'cycle-to-close'],
  ] as const)('with %s is shown so', async (_what, over, kind) => {
    await add(world, made('cycle', aStoredCycle(1)));
    await add(world, made('run', aRun(1, { status: 'Finished', ...SCHEDULED, ...over })));
    expect(await kinds(OPS)).toEqual([kind]);
  });

  test('whose run is ready says what is payable by it', async () => {
    await add(world, made('cycle', aStoredCycle(1)));
    await add(world, made('run', aRun(1, { status: 'Finished', ...SCHEDULED })));
    expect(await only('run-ready')).toMatchObject([
      { amounts: cedis(7820n), runId: anId('run', 1), since: '2026-04-03' },
    ]);
  });
});

describe('jobs and issues', () => {
  test('jobs that failed wait for a week', async () => {
    const failed = { status: 'failed' } as const;
    await add(
      world,
      made('job', aJob(world.ids.make('job'), { ...failed, createdAt: '2026-03-29T09:00:00.000Z' })),
    );
    await add(world, made('job', aJob(world.ids.make('job'), { ...failed, ...LATER })));
    await add(world, made('job', aJob(world.ids.make('job'), { status: 'succeeded', ...LATER })));
    expect(await only('jobs-failed', OPS)).toMatchObject([{ count: 1, since: '2026-04-05' }]);
  });

  test('issues are counted by cause, those with the most cases first', async () => {
    await add(world, made('partner', aStoredPartner(1)));
    await world.issues.raise([
      anIssue(1),
      anIssue(2, { kind: 'share-conflict', partnerId: anId('prt', 1) }),
      anIssue(3, { kind: 'share-conflict', partnerId: anId('prt', 1) }),
    ]);
    expect(await only('issues-open', OPS)).toMatchObject([
      { count: 2, issueKind: 'share-conflict', partnerId: anId('prt', 1), name: 'ASCAP' },
      { count: 1, issueKind: 'share-missing' },
    ]);
  });
});

describe('reports', () => {
  const reports = async (today: string) => {
    world.setClock(`${today}T09:00:00.000Z`);
    const { items } = await ask(VIEWER);
    return items.flatMap(({ kind, since }) => (kind.startsWith('report') ? [[kind, since]] : []));
  };

  test('wait a week before their day, and are overdue after it until the quarter is locked', async () => {
    await add(world, made('partner', aStoredPartner(1)), made('agreement', anAgreement()));
    const cycle = aStoredCycle(1);
    await add(world, made('cycle', cycle));
    expect(await reports('2026-03-24')).toEqual([]);
    expect(await reports('2026-03-25')).toEqual([['report-due', '2026-04-01']]);
    expect(await reports('2026-04-01')).toEqual([['report-due', '2026-04-01']]);
    expect(await reports('2026-04-13')).toEqual([['report-overdue', '2026-04-01']]);
    expect(await only('report-overdue')).toMatchObject([
      { name: 'ASCAP', cycleId: cycle.id, waitsFor: 'lock' },
    ]);
    await add(world, {
      ...made('cycle', { ...cycle, status: 'Locked', version: 2 }),
      before: cycle,
    });
    expect(await reports('2026-04-13')).toEqual([]);
  });

  test('are not overdue of a time before the first cycle, nor of a partner that is not active', async () => {
    await add(world, made('partner', aStoredPartner(1)), made('agreement', anAgreement()));
    expect(await reports('2026-04-13')).toEqual([]);
    await add(world, made('cycle', aStoredCycle(1, { periodStart: '2026-04-01', periodEnd: '2026-06-30' })));
    expect(await reports('2026-04-13')).toEqual([]);
    await add(world, made('partner', aStoredPartner(2, { active: false, societyCode: '052' })));
    await add(world, made('agreement', anAgreement({ id: anId('agr', 2), partnerId: anId('prt', 2) })));
    expect((await ask(VIEWER)).deadlines).toEqual([
      { partnerId: anId('prt', 1), partnerName: 'ASCAP', due: '2026-07-01' },
    ]);
  });
});
