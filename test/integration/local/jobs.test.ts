import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as z from 'zod';
import { freeBlock } from '#test/support/free-block.ts';
import { eventually } from './eventually.ts';
import { localCloud } from './local-cloud.ts';
import { systemOn } from './running-system.ts';

const Run = z.object({ children: z.array(z.object({ pid: z.int() })) });
const system = systemOn(await freeBlock());
const { queueJob, stopJob, noted, addressFor } = localCloud(system.addresses);

beforeAll(system.start, 90_000);
afterAll(system.kill);

describe('the local system', () => {
  test('starts a job that is queued in the table and runs its state machine to the end', async () => {
    await queueJob('whole');
    await eventually(() => noted('whole/finished.json'));
    expect(await noted('whole/chunk-8.json')).toEqual({ times: 1 });
  }, 40_000);

  test('tells fail-job of a chunk that was refused, in the words of AWS', async () => {
    await queueJob('refused');
    expect(await eventually(() => noted('refused/failed.json'))).toMatchObject({
      jobId: 'refused',
      error: { Error: 'States.ExceedToleratedFailureThreshold' },
    });
  }, 40_000);

  test('tells fail-job of an execution that failed, once it has ended', async () => {
    await queueJob('refused-too');
    expect(await eventually(() => noted('refused-too/ended.json'))).toMatchObject({
      status: 'FAILED',
      error: 'States.ExceedToleratedFailureThreshold',
      input: JSON.stringify({ jobId: 'refused-too', attempt: 1 }),
    });
  }, 40_000);

  test('tells fail-job of an execution that was stopped, as often as one asks', async () => {
    await queueJob('stopped');
    await eventually(() => noted('stopped/chunks.json'));
    await stopJob('stopped');
    const told = await eventually(() => noted('stopped/ended.json'));
    expect(told).toMatchObject({ status: 'ABORTED', error: 'Operator', cause: 'by hand' });
    await stopJob('stopped');
    await expect(stopJob('never-queued')).rejects.toMatchObject({ name: 'ExecutionDoesNotExist' });
  }, 40_000);

  test('hears of an upload, with the key as S3 writes it', async () => {
    const to = await addressFor('partners/a file.csv');
    expect((await fetch(to, { method: 'PUT', body: 'a,b' })).status).toBe(200);
    expect(await eventually(() => noted('received.json'))).toMatchObject({
      Records: [{ s3: { bucket: { name: 'uploads' }, object: { key: 'partners/a+file.csv', size: 3 } } }],
    });
  }, 40_000);

  test('goes on after a kill with what was running and what was queued, and keeps tokens good', async () => {
    const token = await (
      await fetch(`${system.addresses.signIn}/token-for`, { method: 'POST', body: '{"role":"Ops"}' })
    ).text();
    await queueJob('killed');
    await eventually(() => noted('killed/chunks.json'));
    await queueJob('queued-late');
    await system.kill();
    await system.start();
    await eventually(() => noted('killed/finished.json'));
    await eventually(() => noted('queued-late/finished.json'));
    const answer = await fetch(`${system.addresses.site}/api/works`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(answer.status).toBe(200);
  }, 60_000);

  test('goes on with its engine started again, and says so', async () => {
    const { children } = Run.parse(JSON.parse(readFileSync(path.join(system.folder, 'run.json'), 'utf8')));
    await queueJob('open');
    await eventually(() => noted('open/chunks.json'));
    process.kill(children.at(-1)?.pid ?? 0, 'SIGKILL');
    // Whoever calls the engine itself waits until it is back.
    await eventually(() => queueJob('after-death').then(() => true));
    await eventually(() => noted('open/finished.json'));
    await eventually(() => noted('after-death/finished.json'));
    expect(system.said()).toMatch(
      /! DynamoDB {7}died \(SIGKILL\) and is started again\n.*DynamoDB {9}answers again/,
    );
  }, 60_000);

  test('ends on Ctrl-C without leaving a process', async () => {
    const run = readFileSync(path.join(system.folder, 'run.json'), 'utf8');
    const pids = [...run.matchAll(/"pid":(\d+)/g)].map(([, pid]) => Number(pid));
    expect(pids).toHaveLength(2);
    expect(await system.interrupt()).toBe(0);
    await wait(500);
    for (const pid of pids) expect(() => process.kill(pid, 0)).toThrow(/ESRCH/);
    // The other tests may come after this one.
    await system.start();
  }, 60_000);
});
