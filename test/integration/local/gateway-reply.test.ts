import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { expect, test } from '@jest/globals';
import { gateway } from '#infra/local/gateway/gateway.ts';
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

const ROUTE = {
  ...{ key: 'GET /works', method: 'GET', segments: ['works'], target: 'api' },
  ...{ sourceArn: 'arn', scopes: undefined },
};
test.each([
  ['dies meanwhile', 1, 500, 503],
  ['dies meanwhile, and that does no harm', 1, 200, 200],
  ['lives', 0, 500, 500],
])('the gateway’s answer while the engine %s', async (_, deathsMeanwhile, functionSays, status) => {
  let deaths = 3;
  const answers = gateway({
    ...{ routes: [ROUTE], addedHeaders: {}, authorize: async () => ({ status: 401 }) },
    engine: { deaths: () => deaths, back: async () => undefined },
    invokeFor: () => async () => {
      deaths += deathsMeanwhile;
      return { ok: true, payload: { statusCode: functionSays } };
    },
  });
  const request = new IncomingMessage(new Socket());
  request.push(null);
  const response = new ServerResponse(request);
  await answers(Object.assign(request, { method: 'GET' }), response, new URL('http://localhost/works'));
  expect(response.statusCode).toBe(status);
});
