import { createServer, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { handler } from '#functions/handlers/sign-in/pre-token.ts';
import { aTokenAsked } from '#test/support/given/a-token-asked.ts';
import { anId } from '#test/support/given/an-id.ts';

/** A table that takes connections, and hangs up or says nothing. */
let answer: (socket: Socket) => void = () => undefined;
const open = new Set<Socket>();
const server = createServer((socket) => {
  open.add(socket.on('error', () => undefined));
  answer(socket);
});
let preToken: typeof handler;

beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const key = { AWS_REGION: 'eu-west-1', AWS_ACCESS_KEY_ID: 'key', AWS_SECRET_ACCESS_KEY: 'secret' };
  const buckets = { UPLOADS_BUCKET: 'uploads', WORK_BUCKET: 'work', PARTNER_EXPORT_BUCKET: 'exports' };
  Object.assign(process.env, {
    ...{ ...key, ...buckets, TABLE_NAME: 'table', POWERTOOLS_LOG_LEVEL: 'SILENT' },
    AWS_ENDPOINT_URL_DYNAMODB: `http://127.0.0.1:${port}`,
  });
  ({ handler: preToken } = await import('#functions/handlers/sign-in/pre-token.ts'));
});
afterAll(() => {
  for (const socket of open) socket.destroy();
  server.close();
});

const PARTNER = anId('prt', 1);

test.each<[string, typeof answer]>([
  ['hangs up', (socket) => socket.destroy()],
  ['says nothing', () => undefined],
])('a token is given while the table %s, to a partner with the partner', async (_, behaves) => {
  answer = behaves;
  const asked = aTokenAsked({ groups: ['Partner'], attributes: { 'custom:partnerId': PARTNER } });
  open.clear();
  const given = await preToken(structuredClone(asked));
  expect(open.size).toBeGreaterThan(0);
  expect(given).toEqual({
    ...asked,
    response: {
      claimsAndScopeOverrideDetails: {
        accessTokenGeneration: { claimsToAddOrOverride: { partnerId: PARTNER } },
      },
    },
  });
});

test('staff get no claim', async () => {
  answer = (socket) => socket.destroy();
  const given = await preToken(aTokenAsked());
  expect(given.response).toEqual({ claimsAndScopeOverrideDetails: {} });
});
