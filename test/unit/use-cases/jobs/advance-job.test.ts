import { beforeEach, describe, expect, test } from '@jest/globals';
import type { JobRecord } from '#functions/ports/records.ts';
import type { Caller } from '#functions/ports/world.ts';
import { advanceJob } from '#functions/use-cases/jobs/advance-job.ts';
import { failJob } from '#functions/use-cases/jobs/fail-job.ts';
import { listJobs } from '#functions/use-cases/jobs/list-jobs.ts';
import { noteProblems } from '#functions/use-cases/jobs/note-problems.ts';
import { readJob } from '#functions/use-cases/jobs/read-job.ts';
import { startJob } from '#functions/use-cases/jobs/start-job.ts';
import { type FakeWorld, fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { anId } from '#test/support/given/an-id.ts';
import { aJob } from '#test/support/given/stored-work-in-progress.ts';
import { add, made } from '#test/support/world/add.ts';
import { OPS } from '#test/support/world/people.ts';

const problem = (n: number) => ({ line: n, code: 'row.invalid', message: `Row ${n}.` });
let world: FakeWorld;
let job: JobRecord;
beforeEach(async () => {
  world = fakeWorld();
  job = aJob(world.ids.make('job'), { kind: 'repertoire-ingestion', partnerId: anId('prt', 1) });
  await add(world, made('job', job));
});
const now = () => world.jobs.find(job.id);

describe('advanceJob', () => {
  test('takes every step of many that are made at once', async () => {
    const step = (before: JobRecord): JobRecord => ({
      ...before,
      progress: { done: before.progress.done + 1, total: 5 },
    });
    await Promise.all(Array.from({ length: 5 }, () => advanceJob(world, job.id, step)));
    expect(await now()).toMatchObject({ progress: { done: 5 }, version: 6 });
  });

  test('gives up on a job that changes under its hands each time', async () => {
    let tries = 0;
    const always: FakeWorld = {
      ...world,
      jobs: {
        ...world.jobs,
        find: async () => {
          tries += 1;
          return { ...job, version: 99 };
        },
      },
    };
    const stuck = advanceJob(always, job.id, (before) => ({ ...before, attempt: 2 }));
    await expect(stuck).rejects.toMatchObject({ code: 'version.stale' });
    expect(tries).toBe(6);
  });

  test('writes nothing for a step that changes nothing, and crashes on a job that is not there', async () => {
    await advanceJob(world, job.id, (before) => before);
    expect(await now()).toEqual(job);
    await expect(advanceJob(world, world.ids.make('job'), (before) => before)).rejects.toThrow('no job');
  });
});

describe('failJob', () => {
  test('keeps the problems that were named, and gives the turn to the next', async () => {
    const queue = `repertoire/${job.partnerId}`;
    await world.jobs.takeTurn(queue, job.id);
    await failJob(world, job.id, { problems: [problem(1)] });
    expect(await now()).toMatchObject({ status: 'failed', problems: [problem(1)], problemCount: 1 });
    expect(await world.jobs.takeTurn(queue, anId('job', 2))).toBe(true);
  });

  test('names a crash where nobody named a problem, and fails a job once', async () => {
    await failJob(world, job.id, { problems: [] });
    await failJob(world, job.id, { problems: [problem(1)] });
    expect(await now()).toMatchObject({ status: 'failed', problems: [{ code: 'job.crashed' }], version: 2 });
  });
});

describe('failJob, told of an attempt', () => {
  const queue = () => `repertoire/${job.partnerId}`;

  test('fails the job while that attempt is its newest', async () => {
    await failJob(world, job.id, { attempt: job.attempt, problems: [problem(1)] });
    expect(await now()).toMatchObject({ status: 'failed', problems: [problem(1)] });
  });

  test('leaves a job alone that was started anew since, and its turn', async () => {
    await world.jobs.takeTurn(queue(), job.id);
    const again = await advanceJob(world, job.id, (before) => ({ ...before, attempt: job.attempt + 1 }));
    expect(await failJob(world, job.id, { attempt: job.attempt, problems: [] })).toEqual(again);
    expect(await now()).toEqual(again);
    expect(await world.jobs.takeTurn(queue(), anId('job', 2))).toBe(false);
  });

  test('leaves a job alone that has ended well', async () => {
    const done = await advanceJob(world, job.id, (before) => ({ ...before, status: 'succeeded' }));
    await failJob(world, job.id, { attempt: job.attempt, problems: [problem(1)] });
    expect(await now()).toEqual(done);
  });
});

describe('noteProblems', () => {
  test('tells each once, counts all and keeps the first hundred', async () => {
    const many = Array.from({ length: 130 }, (_, n) => problem(n));
    await noteProblems(world, job.id, many);
    await noteProblems(world, job.id, many.slice(0, 50));
    const { problems, problemCount, version } = (await now()) ?? job;
    expect([problems.length, problemCount, version]).toEqual([100, 130, 2]);
  });

  test('tells each once, whatever the order of its fields', async () => {
    const { line, code, message } = problem(1);
    for (let time = 0; time < 2; time += 1) await noteProblems(world, job.id, [{ code, message, line }]);
    expect(await now()).toMatchObject({ problemCount: 1 });
  });
});

describe('startJob', () => {
  test('starts an attempt once, and nothing that runs already', async () => {
    await startJob(world, job.id);
    await startJob(world, job.id);
    expect([...world.started]).toEqual([`${job.id}-1`]);
    const running = await advanceJob(world, job.id, (before) => ({
      ...before,
      status: 'running',
      attempt: 2,
    }));
    await startJob(world, running.id);
    expect(world.started.size).toBe(1);
  });
});

describe('who sees a job', () => {
  const partner = (n: number): Caller => ({ actor: 'p', roles: ['Partner'], partnerId: anId('prt', n) });

  test('staff and its own partner do; to others it is not there', async () => {
    expect(await readJob(world, OPS, job.id)).toMatchObject({ id: job.id });
    expect(await readJob(world, partner(1), job.id)).toMatchObject({ id: job.id });
    for (const caller of [partner(2), { actor: 'p', roles: ['Partner'] }])
      await expect(readJob(world, caller, job.id)).rejects.toMatchObject({ code: 'not-found' });
    await expect(readJob(world, OPS, world.ids.make('job'))).rejects.toMatchObject({ code: 'not-found' });
  });

  test('a list holds what its reader may see, without what only the steps need', async () => {
    await add(world, made('job', aJob(world.ids.make('job'))));
    const seen = async (caller: Caller) => (await listJobs(world, caller, { limit: 10 })).items;
    expect(await seen(OPS)).toHaveLength(2);
    expect((await seen(partner(1))).map(({ id }) => id)).toEqual([job.id]);
    expect(await seen(partner(2))).toEqual([]);
    expect(Object.keys((await seen(OPS))[0] ?? {})).not.toContain('input');
  });

  test('while it runs its counts are those of the chunks that are done', async () => {
    await advanceJob(world, job.id, (before) => ({ ...before, status: 'running' }));
    for (const chunk of [0, 1, 2])
      await world.jobs.putChunk(job.id, { chunk, counts: { accepted: 5 }, problems: [], problemCount: 0 });
    expect(await readJob(world, OPS, job.id)).toMatchObject({
      progress: { done: 2 },
      counts: { accepted: 15 },
    });
  });
});
