import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Invocation } from '#infra/local/lambda/invocation.ts';
import { Definition } from '#infra/local/workflows/definition.ts';
import { endedEvent } from '#infra/local/workflows/ended-event.ts';
import { type Execution, ExecutionAlreadyExists, keepExecutions } from '#infra/local/workflows/executions.ts';
import { runMachine } from '#infra/local/workflows/run-machine.ts';
import { eventually } from './eventually.ts';

const machineArn = 'arn:aws:states:us-east-1:000000000000:stateMachine:zamio-dev-rematch';
const asked = { machineArn, name: 'job-1', input: { jobId: 'job', attempt: 1 } };
const executionArn = `${machineArn.replace('stateMachine', 'execution')}:${asked.name}`;
/** One step, and a second for all of it. */
const definition = Definition.parse({
  StartAt: 'Step',
  TimeoutSeconds: 1,
  States: {
    Step: { Type: 'Task', Resource: 'arn:aws:lambda:us-east-1:000000000000:function:step', End: true },
  },
});

let folder: string;
let ends: Execution[];
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'zamio-executions-'));
  ends = [];
});

const executionsOf = (step: () => Promise<Invocation>) =>
  keepExecutions({
    folder,
    run: ({ machineArn: arn, name, input }) =>
      runMachine(
        definition,
        { arn, name, input },
        {
          invoke: step,
          readObject: async () => '[]',
          mapRefusal: () => undefined,
        },
      ),
    ended: (execution) => ends.push(execution),
    say: () => undefined,
  });
const never = () => new Promise<Invocation>(() => undefined);
const end = () => eventually(async () => ends[0]);

describe('an execution', () => {
  test('that takes longer than its machine allows is told as timed out', async () => {
    executionsOf(never).start(asked);
    expect(endedEvent(await end())).toMatchObject({
      source: 'aws.states',
      'detail-type': 'Step Functions Execution Status Change',
      detail: {
        executionArn,
        stateMachineArn: machineArn,
        status: 'TIMED_OUT',
        input: JSON.stringify(asked.input),
        error: null,
      },
    });
  });

  test('that fails where nothing catches is told with its error and cause', async () => {
    const error = { errorType: 'OutOfRoom', errorMessage: 'no memory is left' };
    executionsOf(async () => ({ ok: false, error })).start(asked);
    expect(await end()).toMatchObject({
      status: 'FAILED',
      error: 'OutOfRoom',
      cause: expect.stringContaining('no memory is left'),
    });
  });

  test('whose function Lambda does not let run fails with Lambda’s own error', async () => {
    const error = { errorType: 'TooManyRequestsException', errorMessage: 'Rate Exceeded.' };
    executionsOf(async () => ({ ok: false, error, notRun: { status: 429 } })).start(asked);
    expect(await end()).toMatchObject({
      status: 'FAILED',
      error: 'Lambda.TooManyRequestsException',
      cause: expect.stringMatching(
        /^Rate Exceeded\. \(Service: Lambda, Status Code: 429, Request ID: [\w-]+\)$/,
      ),
    });
  });

  test('that is stopped is told with the reason, and stays stopped', async () => {
    const executions = executionsOf(never);
    executions.start(asked);
    executions.stop(executionArn, { error: 'Operator', cause: 'by hand' });
    expect(await end()).toMatchObject({ status: 'ABORTED', error: 'Operator', cause: 'by hand' });
    expect(executions.stop(executionArn, {})).toMatchObject({ status: 'ABORTED', error: 'Operator' });
    expect([ends.length, executionsOf(never).resume()]).toEqual([1, 0]);
  });

  test('is the same one where it is started again with the same input, and refused with another', () => {
    const executions = executionsOf(never);
    const first = executions.start(asked);
    expect(executions.start({ ...asked })).toEqual(first);
    expect(() => executions.start({ ...asked, input: { jobId: 'other' } })).toThrow(ExecutionAlreadyExists);
    expect(executions.start({ ...asked, name: 'job-2' })).toMatchObject({ name: 'job-2' });
  });

  test.each([
    [89, false],
    [91, true],
  ])('that ended %i days ago has a name that is free again: %s', (days, isFree) => {
    const executions = executionsOf(never);
    const finishedAt = new Date(Date.now() - days * 24 * 60 * 60 * 1000).toISOString();
    const ended = { ...asked, status: 'SUCCEEDED', startedAt: finishedAt, finishedAt };
    const file = path.join(folder, 'state', 'executions', 'zamio-dev-rematch.job-1.json');
    writeFileSync(file, JSON.stringify(ended));
    const start = () => executions.start(asked);
    if (isFree) expect(start()).toMatchObject({ status: 'RUNNING' });
    else expect(start).toThrow(ExecutionAlreadyExists);
  });

  test('that ends well is told to nobody', async () => {
    const executions = executionsOf(async () => ({ ok: true, payload: null }));
    executions.start(asked);
    /** Asked for again, it is there as long as it runs, and then its name is taken. */
    const isOver = async () => {
      try {
        executions.start(asked);
        return undefined;
      } catch (error) {
        return error;
      }
    };
    expect(await eventually(isOver)).toBeInstanceOf(ExecutionAlreadyExists);
    expect(ends).toEqual([]);
  });

  test('that a kill interrupts runs again, and what is never started cannot be stopped', async () => {
    executionsOf(never).start(asked);
    const next = executionsOf(async () => ({ ok: true, payload: null }));
    expect(next.resume()).toBe(1);
    expect(next.stop(`${executionArn}-other`, {})).toBeUndefined();
  });
});
