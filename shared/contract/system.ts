import * as z from 'zod';
import { route } from '#shared/contract/route.ts';
import { Download } from '#shared/schemas/statements.ts';

export const readOpenapi = route({
  operation: 'readOpenapi',
  method: 'GET',
  path: '/api/openapi.json',
  summary: 'This contract as OpenAPI 3.1',
  description:
    'The document that you read: every route with its parameters, bodies, replies and refusals. Send its `ETag` as `If-None-Match`: the reply is 304 as long as it is the same.',
  access: 'open',
  reply: { status: 200, schema: z.record(z.string(), z.unknown()) },
  example: { reply: { openapi: '3.1.0', info: { title: 'ZamIO', version: '1' } } },
  refusals: [],
});

export const readReference = route({
  operation: 'readReference',
  method: 'GET',
  path: '/api/docs',
  summary: 'This contract for people',
  description:
    'Redirects to a page of the site that shows the contract; with `Accept: application/json` the reply is its address.',
  access: 'open',
  reply: { status: 302, schema: Download },
  example: { reply: { url: '/api-docs/index.html' } },
  refusals: [],
});

export const readHealth = route({
  operation: 'readHealth',
  method: 'GET',
  path: '/api/health',
  summary: 'Whether the system is up',
  description: 'Answers ok once the system takes requests, with what was looked at.',
  access: 'open',
  reply: {
    status: 200,
    schema: z
      .object({ status: z.literal('ok'), checks: z.record(z.string(), z.literal('ok')) })
      .meta({ id: 'Health' }),
  },
  example: { reply: { status: 'ok', checks: { table: 'ok' } } },
  refusals: [],
});
