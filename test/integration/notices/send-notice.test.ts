import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import * as z from 'zod';
import { readEnvironment } from '#functions/platform/environment.ts';
import { openPost } from '#functions/platform/post/open-post.ts';
import type { World } from '#functions/ports/world.ts';
import { listNotices } from '#functions/use-cases/notices/list-notices.ts';
import { sendNotice } from '#functions/use-cases/notices/send-notice.ts';
import { aNotice } from '#test/support/given/a-notice.ts';
import { startWorlds, type TestWorld } from '#test/support/real-world.ts';
import { add, made } from '#test/support/world/add.ts';

/** What SES does with a mail: it answers with a status, or the connection breaks before or after it took the mail. */
type Fault = number | 'breaks' | 'takes it and breaks';
const OK = 200;
const Mail = z.object({ Destination: z.object({ ToAddresses: z.tuple([z.string()]) }) });
const user = (name: string, over: Readonly<Record<string, unknown>> = {}) => ({
  ...{ Username: name, Enabled: true, UserStatus: 'CONFIRMED' },
  Attributes: [
    { Name: 'email', Value: `${name}@finance.example` },
    { Name: 'email_verified', Value: 'true' },
  ],
  ...over,
});
const unproved = [
  { Name: 'email', Value: 'unproved@finance.example' },
  { Name: 'email_verified', Value: 'false' },
];
/** Two pages of Finance: three who are mailed, and three who must not be. */
const PAGES = [
  { Users: [user('kofi'), user('left', { Enabled: false }), user('adwoa')], NextToken: 'second' },
  {
    Users: [
      user('invited', { UserStatus: 'FORCE_CHANGE_PASSWORD' }),
      user('esi'),
      user('x', { Attributes: unproved }),
    ],
  },
];
const EVERYBODY = ['adwoa@finance.example', 'esi@finance.example', 'kofi@finance.example'];

let worlds: Awaited<ReturnType<typeof startWorlds>>;
let services: Server;
let address: string;
let faults: Fault[];
let taken: string[];
let world: World;
const id = aNotice(1).id;

beforeAll(async () => {
  worlds = await startWorlds();
  services = createServer((request, response) => void answer(request, response));
  await new Promise<void>((done) => services.listen(0, '127.0.0.1', done));
  const bound = services.address();
  address = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : 0}`;
}, 60_000);
afterAll(async () => {
  await worlds.stop();
  services.closeAllConnections();
  services.close();
});
beforeEach(async () => {
  faults = [];
  taken = [];
  const table: TestWorld = await worlds.make();
  const environment = readEnvironment({
    ...{ TABLE_NAME: 't', UPLOADS_BUCKET: 'u', WORK_BUCKET: 'w', PARTNER_EXPORT_BUCKET: 'e' },
    ...{ AWS_ENDPOINT_URL: address, MAIL_FROM: 'notices@zamio.example', USER_POOL_ID: 'pool' },
  });
  world = { ...table, ...openPost({ secret: async () => undefined, environment, clock: table.clock }) };
  await add(world, made('notice', aNotice(1)));
});

/** Stands in for Cognito and SES. */
async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body: unknown = JSON.parse(await text(request));
  if (request.url === '/') {
    const isSecond = z.object({ NextToken: z.string() }).safeParse(body).success;
    response.end(JSON.stringify(PAGES[isSecond ? 1 : 0]));
    return;
  }
  const fault = faults.shift() ?? OK;
  const [to] = Mail.parse(body).Destination.ToAddresses;
  if (fault === OK || fault === 'takes it and breaks') taken.push(to);
  if (typeof fault === 'number') response.writeHead(fault).end('{"MessageId":"1"}');
  else request.socket.destroy();
}

/** The same stream record, delivered so many times at once. */
const deliver = (times: number) =>
  Promise.allSettled(Array.from({ length: times }, () => sendNotice(world, id)));
const failed = async (times: number) =>
  (await deliver(times)).filter(({ status }) => status === 'rejected').length;
const seen = async () => (await listNotices(world, { limit: 1 })).items[0];

describe('a notice over the table and HTTP', () => {
  test('reaches everybody who may sign in and whose address was confirmed, once, ten times at once', async () => {
    expect(await failed(10)).toBe(0);
    expect(taken.toSorted()).toEqual(EVERYBODY);
    await deliver(10);
    expect(taken).toHaveLength(3);
    expect(await seen()).toMatchObject({ state: 'sent', recipients: { total: 3, sent: 3 } });
  });

  test.each([429, 500, 503])(
    'that SES turns away by %i is tried again, and reaches everybody once',
    async (status) => {
      faults = [status, OK, status];
      expect(await failed(1)).toBe(1);
      expect(await seen()).toMatchObject({ state: 'waiting', recipients: { sent: 1, waiting: 2 } });
      await deliver(10);
      expect(taken.toSorted()).toEqual(EVERYBODY);
    },
  );

  test.each(['breaks', 'takes it and breaks'] as const)(
    'over a connection that %s goes to nobody twice, and says that it is uncertain',
    async (fault) => {
      faults = [fault];
      expect(await failed(1)).toBe(0);
      await deliver(10);
      expect(new Set(taken).size).toBe(taken.length);
      expect(taken).toHaveLength(fault === 'breaks' ? 2 : 3);
      expect(await seen()).toMatchObject({ state: 'sending' });
      const later = { ...world, clock: { now: () => '2026-04-06T09:16:00.000Z' } };
      expect((await listNotices(later, { limit: 1 })).items[0]).toMatchObject({
        ...{ state: 'uncertain', recipients: { total: 3, sent: 2, uncertain: 1 } },
      });
    },
  );

  test('whatever SES does, ten times at once and again: nobody gets it twice', async () => {
    faults = [503, OK, 'takes it and breaks', 429, 500, 503, 429, OK, 'breaks'];
    for (let round = 0; round < 6; round += 1) await deliver(10);
    expect(new Set(taken).size).toBe(taken.length);
    expect(await failed(1)).toBe(0);
  });

  test('leaves in its audit chain each of its moves, and no address', async () => {
    await deliver(1);
    const { items } = await world.audit.page({ limit: 50, entity: 'notice', entityId: id });
    expect(items.map(({ action }) => action).toReversed()).toEqual([
      'notice.made',
      ...Array.from({ length: 7 }, () => 'notice.moved'),
    ]);
    expect(JSON.stringify(items)).not.toContain('@');
  });
});
