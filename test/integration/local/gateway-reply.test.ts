import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { expect, test } from '@jest/globals';
import { reply } from '#infra/local/gateway/reply.ts';
import type { Invocation } from '#infra/local/lambda/invocation.ts';

const failed = (errorType: string): Invocation => ({ ok: false, error: { errorType, errorMessage: '' } });

test.each([
  ['was not let run', { ...failed('TooManyRequestsException'), notRun: { status: 429 as const } }, 503],
  ['took too long', failed('Sandbox.Timedout'), 503],
  ['fails with an error of that name', failed('TooManyRequestsException'), 500],
  ['answers too much', failed('Function.ResponseSizeTooLarge'), 500],
])('the gateway’s answer where a function %s is its own', (_, outcome, status) => {
  const response = new ServerResponse(new IncomingMessage(new Socket()));
  reply(response, outcome);
  expect(response.statusCode).toBe(status);
});
