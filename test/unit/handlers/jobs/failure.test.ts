import { describe, expect, test } from '@jest/globals';
import { Failure } from '#functions/handlers/jobs/failure.ts';
import { anId } from '#test/support/given/an-id.ts';

const jobId = anId('job', 1);
const problem = { code: 'close.control-total', message: 'They differ by 0.01' };
const refused = JSON.stringify({ errorType: 'JobFailed', errorMessage: JSON.stringify([problem]) });
const ended = {
  executionArn: 'arn:aws:states:eu-west-1:123456789012:execution:zamio-dev-close-cycle:one-1',
  stateMachineArn: 'arn:aws:states:eu-west-1:123456789012:stateMachine:zamio-dev-close-cycle',
  name: 'one-1',
  status: 'TIMED_OUT',
  input: JSON.stringify({ jobId, attempt: 2 }),
  inputDetails: { included: true },
  output: null,
  error: null,
  cause: null,
};

describe('a failure that is told', () => {
  test('by the machine that caught it names job, attempt and the problems of its step', () => {
    const error = { Error: 'JobFailed', Cause: refused };
    expect(Failure.parse({ jobId, attempt: 2, error })).toEqual({ jobId, attempt: 2, problems: [problem] });
  });

  test.each([
    ['TIMED_OUT', 'job.timed-out'],
    ['ABORTED', 'job.stopped'],
  ])('by an execution that ended %s has a problem of its own', (status, code) => {
    expect(Failure.parse({ ...ended, status })).toEqual({
      jobId,
      attempt: 2,
      problems: [{ code, message: expect.stringContaining('Try again') }],
    });
  });

  test('by an execution that FAILED has the problems of its cause, or none', () => {
    const failed = { ...ended, status: 'FAILED' };
    expect(Failure.parse({ ...failed, cause: refused }).problems).toEqual([problem]);
    expect(Failure.parse({ ...failed, cause: 'out of memory' }).problems).toEqual([]);
  });

  test.each([
    ['an execution of which the input was left out', { ...ended, input: null }],
    ['an input that is no JSON', { ...ended, input: '{' }],
    ['an input that names no job', { ...ended, input: '{"jobId":"other"}' }],
    ['an execution that ended well', { ...ended, status: 'SUCCEEDED' }],
  ])('is refused for %s, so that it becomes a dead letter', (_, detail) => {
    expect(Failure.safeParse(detail).success).toBe(false);
  });
});
