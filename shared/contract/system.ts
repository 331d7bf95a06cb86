import { z } from 'zod';
import { route } from '#shared/contract/route.ts';
export const readOpenapi = route({
  operation: 'readOpenapi',
  method: 'GET',
  path: '/api/openapi.json',
  summary: 'This contract as OpenAPI 3.1',
  access: 'open',
  reply: { status: 200, schema: z.record(z.string(), z.unknown()) },
  refusals: [],
});
export const readHealth = route({
  operation: 'readHealth',
  method: 'GET',
  path: '/api/health',
  summary: 'Whether the system is up',
  access: 'open',
  reply: {
    status: 200,
    schema: z
      .object({ status: z.literal('ok'), checks: z.record(z.string(), z.literal('ok')) })
      .meta({ id: 'Health' }),
  },
  refusals: [],
});
