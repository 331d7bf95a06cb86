import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { outcomeOf } from '#functions/platform/post/outcome-of.ts';
import { postOnce } from '#functions/platform/post/post-once.ts';
import { slackFinder } from '#functions/platform/post/slack.ts';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = undefined;
});
type Act = (request: IncomingMessage, response: ServerResponse) => void;

/** A server that does as a test says with each request, after it has read all of it; and its address. */
async function serving(act: Act): Promise<URL> {
  const listening = createServer((request, response) => {
    request.resume().once('end', () => act(request, response));
  });
  server = listening;
  await new Promise<void>((done) => listening.listen(0, '127.0.0.1', done));
  return new URL(`http://127.0.0.1:${portOf(listening.address())}/services/T0/secret`);
}
const portOf = (address: string | AddressInfo | null): number =>
  typeof address === 'object' && address !== null ? address.port : 0;
const post = async (address: URL, timeoutSeconds = 5) =>
  outcomeOf(await postOnce(address, { headers: {}, body: '{}' }, { timeoutSeconds }));

describe('what was posted', () => {
  test.each([
    [200, 'sent'],
    [202, 'sent'],
    [302, 'not-sent'],
    [400, 'not-sent'],
    [403, 'not-sent'],
    [429, 'not-sent'],
    [500, 'not-sent'],
    [503, 'not-sent'],
    [408, 'unknown'],
    [504, 'unknown'],
  ] as const)('and is answered by %i is %s', async (status, outcome) => {
    const address = await serving((_request, response) => response.writeHead(status).end('said'));
    expect(await post(address)).toBe(outcome);
  });

  test('where nobody listens was not sent', async () => {
    const address = await serving(() => undefined);
    const gone = server;
    server = undefined;
    await new Promise((closed) => gone?.close(closed));
    expect(await post(address)).toBe('not-sent');
  });

  test('by a name that nobody has was not sent', async () => {
    expect(await post(new URL('https://nobody.invalid/'))).toBe('not-sent');
  });

  test('over a connection that ends before the answer may have been taken', async () => {
    const address = await serving((request) => request.socket.destroy());
    expect(await post(address)).toBe('unknown');
  });

  test('and is answered in part may have been taken', async () => {
    const address = await serving((request, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('a part', () => request.socket.destroy());
    });
    expect(await post(address)).toBe('unknown');
  });

  test('and is not answered in time may have been taken', async () => {
    const address = await serving(() => undefined);
    expect(await post(address, 0.2)).toBe('unknown');
  });

  test('goes where it is told alone, and once', async () => {
    let came = 0;
    const address = await serving((_request, response) => {
      came += 1;
      response.writeHead(307, { location: '/elsewhere' }).end();
    });
    expect(await post(address)).toBe('not-sent');
    expect(came).toBe(1);
  });
});

describe('Slack', () => {
  const found = (secret: string | undefined) => slackFinder(async () => secret, 'zamio/dev/slack')();

  test('gets a text as its incoming webhooks take it', async () => {
    const bodies: unknown[] = [];
    const address = await serving((_request, response) => response.end('ok'));
    server?.prependListener('request', (request: IncomingMessage) => {
      request.once('data', (piece: Buffer) => bodies.push(JSON.parse(piece.toString('utf8'))));
    });
    const slack = await found(`${address.href}\n`);
    expect(await slack?.('A job failed')).toBe('sent');
    expect(bodies).toEqual([{ text: 'A job failed' }]);
  });

  test('is not configured without a secret', async () => {
    expect(await found(undefined)).toBeUndefined();
    expect(await slackFinder(async () => 'https://hooks.example/x', undefined)()).toBeUndefined();
  });

  test.each(['http://hooks.example/services/T0/secret', 'services/T0/secret', 'ftp://hooks.example/secret'])(
    'is refused where its address is %s, in words that do not say it',
    async (secret) => {
      const refused = await found(secret).then(String, (error: Error) => `${error.message}\n${error.stack}`);
      expect(refused).toMatch(/^The secret of Slack holds no https address/);
      expect(refused).not.toContain('services/T0');
    },
  );
});
