import { beforeEach, describe, expect, test } from '@jest/globals';
import type { JobRecord } from '#functions/ports/records.ts';
import { closeCycle } from '#functions/use-cases/cycles/close-cycle.ts';
import { openClose } from '#functions/use-cases/cycles/open-close.ts';
import { reopenCycle } from '#functions/use-cases/cycles/reopen-cycle.ts';
import { refuseUnlockedClose, undoClose } from '#functions/use-cases/cycles/undo-close.ts';
import { cancelJob } from '#functions/use-cases/jobs/cancel-job.ts';
import { failJob } from '#functions/use-cases/jobs/fail-job.ts';
import { retryJob } from '#functions/use-cases/jobs/retry-job.ts';
import { failingRun } from '#functions/use-cases/runs/fail-run.ts';
import { requestRun } from '#functions/use-cases/runs/request-run.ts';
import { payPayees } from '#functions/use-cases/statements/pay-payees.ts';
import { requestWithdrawal } from '#functions/use-cases/usage/request-withdrawal.ts';
import { JobId } from '#shared/ids.ts';
import type { JobStatus } from '#shared/schemas/jobs.ts';
import { type FakeWorld, fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { anId } from '#test/support/given/an-id.ts';
import { aJob } from '#test/support/given/stored-work-in-progress.ts';
import { present } from '#test/support/present.ts';
import { add, made } from '#test/support/world/add.ts';
import { OPS } from '#test/support/world/people.ts';
import { lockByClose, runClose, runCloseSteps } from '#test/support/world/run-close.ts';
import { runIngestion } from '#test/support/world/run-ingestion.ts';
import { sendFile } from '#test/support/world/send-file.ts';
import { addStation, openCycle } from '#test/support/world/set-up.ts';
import { PLAYS, smallQuarter } from '#test/support/world/small-quarter.ts';

let world: FakeWorld;
beforeEach(() => {
  world = fakeWorld();
});

const cancel = (jobId: JobId) =>
  cancelJob(world, OPS, {
    jobId,
    undo: async (job) => [...(await undoClose(world, job)), ...(await failingRun(world, job))],
  });
const retry = (jobId: JobId) =>
  retryJob(world, OPS, { jobId, refuse: (job) => refuseUnlockedClose(world, job) });

/** A job of no consequence, in a state. */
async function jobThatIs(status: JobStatus): Promise<JobRecord> {
  const job = aJob(world.ids.make('job'), { status });
  await add(world, made('job', job));
  return job;
}
/** What `fail-job` does once the machine of a close has given up. */
const giveUp = async (jobId: JobId) => reopenCycle(world, await failJob(world, jobId, { problems: [] }));
const now = async ({ id }: Pick<JobRecord, 'id'>) => present(await world.jobs.find(id));

describe('cancelling a job', () => {
  test.each(['queued', 'running', 'needs-mapping'] as const)('ends one that is %s', async (status) => {
    const job = await jobThatIs(status);
    await cancel(job.id);
    expect(await now(job)).toMatchObject({ status: 'cancelled', finishedAt: world.clock.now(), version: 2 });
  });

  test.each(['succeeded', 'failed', 'cancelled'] as const)(
    'is refused for one that is %s',
    async (status) => {
      const job = await jobThatIs(status);
      await expect(cancel(job.id)).rejects.toMatchObject({ code: 'job.not-cancellable' });
      expect(await now(job)).toEqual(job);
    },
  );

  test('stays: the step that was running fails, and changes nothing more', async () => {
    const job = await jobThatIs('running');
    await cancel(job.id);
    const after = await failJob(world, job.id, {
      problems: [{ code: 'job.crashed', message: 'It broke.' }],
    });
    expect(after).toMatchObject({ status: 'cancelled', problems: [] });
  });

  test('of a log that waits for its turn lets the next have it', async () => {
    await addStation(world);
    const [first, second] = [await sendFile(world, PLAYS), await sendFile(world, PLAYS)];
    await cancel(first.id);
    expect(await runIngestion(world, second)).toMatchObject({ status: 'succeeded' });
  });

  test('of a close opens its cycle again, and its lock does not follow', async () => {
    await smallQuarter(world);
    const { id } = await openCycle(world);
    const job = await runClose(world, id, {
      beforeLock: async () => {
        const { closeJobId } = present(await world.cycles.find(id));
        await cancel(JobId.parse(closeJobId));
      },
    });
    expect(job.status).toBe('cancelled');
    expect(await world.cycles.find(id)).toMatchObject({ status: 'Open', closeJobId: null, lockedAt: null });
    expect(await runClose(world, id)).toMatchObject({ status: 'succeeded' });
  });

  test('of a close is refused from the lock on: its payments are being made', async () => {
    await smallQuarter(world);
    const { id } = await openCycle(world);
    const { id: jobId } = await closeCycle(world, OPS, { cycleId: id });
    await lockByClose(world, jobId);
    await expect(cancel(jobId)).rejects.toMatchObject({ code: 'job.not-cancellable' });
  });

  test('of a run fails the run', async () => {
    await smallQuarter(world);
    const { id } = await openCycle(world);
    const { job: asked } = await requestRun(world, OPS, id);
    await openClose(world, asked.id);
    await cancel(asked.id);
    expect(await world.runs.ofCycle(id)).toMatchObject([{ status: 'Failed' }]);
  });
});

describe('trying a job again', () => {
  test.each(['failed', 'cancelled'] as const)('queues one that is %s as a new attempt', async (status) => {
    const job = aJob(world.ids.make('job'), {
      status,
      problems: [{ code: 'job.crashed', message: 'It broke.' }],
      problemCount: 1,
      finishedAt: '2026-03-31T10:00:00.000Z',
    });
    await add(world, made('job', job));
    await retry(job.id);
    expect(await now(job)).toMatchObject({
      ...{ status: 'queued', attempt: 2, problems: [], problemCount: 0, finishedAt: null },
    });
  });

  test.each(['queued', 'running', 'needs-mapping', 'succeeded'] as const)(
    'is refused for one that is %s',
    async (status) => {
      const job = await jobThatIs(status);
      await expect(retry(job.id)).rejects.toMatchObject({ code: 'job.not-retryable' });
    },
  );

  test('goes on with a log where it stopped, and takes each play once', async () => {
    await addStation(world);
    const job = await sendFile(world, PLAYS);
    const stopped = {
      ...world,
      files: { ...world.files, read: () => Promise.reject(new Error('S3 is away')) },
    };
    await expect(runIngestion(stopped, job)).rejects.toThrow('S3 is away');
    await failJob(world, job.id, { problems: [] });
    await retry(job.id);
    expect(await runIngestion(world, await now(job))).toMatchObject({
      ...{ status: 'succeeded', problems: [], counts: { accepted: 4, duplicates: 0 } },
    });
  });

  test('of a close that failed after the lock makes the payments that are missing, and none twice', async () => {
    await smallQuarter(world);
    const { id } = await openCycle(world);
    const { id: jobId } = await closeCycle(world, OPS, { cycleId: id });
    const [payees = []] = await lockByClose(world, jobId);
    await giveUp(jobId);
    expect(await world.payments.ofCycle(id)).toEqual([]);

    await retry(jobId);
    const again = await lockByClose(world, jobId);
    expect(again).toEqual([payees]);
    await payPayees(world, jobId, payees);
    const paid = await world.payments.ofCycle(id);
    expect(paid.map(({ payee }) => payee.ref)).toEqual(payees);
    await giveUp(jobId);

    await retry(jobId);
    await runCloseSteps(world, jobId);
    expect(await now({ id: jobId })).toMatchObject({ status: 'succeeded', attempt: 3, problems: [] });
    expect(await world.payments.ofCycle(id)).toEqual(paid);
    expect(await world.cycles.find(id)).toMatchObject({ status: 'Locked', payments: { total: 1, done: 0 } });
  });

  test('of a close that failed before the lock is refused: the cycle is closed anew', async () => {
    await smallQuarter(world);
    const { id } = await openCycle(world);
    const { id: jobId } = await closeCycle(world, OPS, { cycleId: id });
    await cancel(jobId);
    await expect(retry(jobId)).rejects.toMatchObject({
      ...{ code: 'job.not-retryable', message: expect.stringContaining('Close the cycle anew') },
    });
  });

  test('is refused for a run, which is made anew, and for a log whose plays were taken back', async () => {
    await smallQuarter(world);
    const { id } = await openCycle(world);
    const { job: asked } = await requestRun(world, OPS, id);
    await cancel(asked.id);
    await expect(retry(asked.id)).rejects.toMatchObject({ code: 'job.not-retryable' });

    const log = aJob(world.ids.make('job'), {
      ...{ kind: 'usage-ingestion', status: 'failed' },
      input: { bucket: 'uploads', key: 'usage/a', dryRun: false },
    });
    await add(world, made('job', log));
    await requestWithdrawal(world, OPS, { jobId: log.id, reason: 'wrong month' });
    await expect(retry(log.id)).rejects.toMatchObject({ code: 'job.not-retryable' });
  });

  test('is refused as unknown for a job that is not there', async () => {
    await expect(retry(anId('job', 9))).rejects.toMatchObject({ code: 'not-found' });
  });
});
