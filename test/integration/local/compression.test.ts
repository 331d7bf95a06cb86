import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, get, type IncomingMessage, type RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import middy from '@middy/core';
import type { ApiEvent } from '#functions/handlers/http/caller.ts';
import { compressReplies } from '#functions/handlers/http/compress-reply.ts';
import { JSON_REPLY } from '#functions/handlers/http/reply-headers.ts';
import { addressesFrom } from '#infra/local/addresses.ts';
import { gateway } from '#infra/local/gateway/gateway.ts';
import { site } from '#infra/local/site/serve-site.ts';
import { freePort } from '#test/support/free-port.ts';
import { anId } from '#test/support/given/an-id.ts';
import { aJob } from '#test/support/given/stored-work-in-progress.ts';

const ends: (() => unknown)[] = [];
afterAll(() => Promise.all(ends.map((end) => end())));

/** Listens on a port of its own, and asks there as a caller who accepts some encodings. */
async function askedOf(listener: RequestListener) {
  const port = await freePort();
  const server = createServer(listener);
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  ends.push(() => new Promise((closed) => server.close(closed)));
  return async (at: string, accepted?: string) => {
    const headers = accepted === undefined ? {} : { 'accept-encoding': accepted };
    const options = { port, host: '127.0.0.1', path: at, headers, agent: false };
    const answer = await new Promise<IncomingMessage>((resolve) => get(options, resolve));
    return { headers: answer.headers, bytes: await buffer(answer) };
  };
}

describe('a list of 200 items', () => {
  const items = Array.from({ length: 200 }, (_, n) => aJob(anId('job', n + 1)));
  const replies = new Map([
    ['/api/jobs', JSON.stringify({ items })],
    ['/api/none', JSON.stringify({ items: [] })],
  ]);
  const handler = middy<ApiEvent>()
    .use(compressReplies())
    .handler(({ rawPath }) => ({ statusCode: 200, headers: JSON_REPLY, body: replies.get(rawPath) ?? '' }));
  const routes = ['jobs', 'none'].map((name) => ({
    ...{ key: `GET /api/${name}`, method: 'GET', segments: ['api', name], target: 'api' },
    ...{ sourceArn: 'arn', scopes: undefined },
  }));
  let ask: Awaited<ReturnType<typeof askedOf>>;
  beforeAll(async () => {
    const answers = gateway({
      ...{ routes, addedHeaders: {}, authorize: async () => ({ status: 401 }) },
      invokeFor: () => async (_, event) => ({
        ok: true,
        payload: await Reflect.apply(handler, undefined, [event, {}]),
      }),
    });
    ask = await askedOf((request, response) =>
      answers(request, response, new URL(request.url ?? '', 'http://localhost')),
    );
  });

  test.each([
    ['gzip', gunzipSync],
    ['br', brotliDecompressSync],
  ])('arrives in %s where that is accepted, and equal', async (encoding, opened) => {
    const [plain, small] = [await ask('/api/jobs'), await ask('/api/jobs', encoding)];
    expect(plain.headers).not.toHaveProperty('content-encoding');
    expect(small.headers).toMatchObject({
      ...{ 'content-encoding': encoding, 'content-type': 'application/json', vary: 'accept-encoding' },
    });
    expect(opened(small.bytes).toString()).toBe(plain.bytes.toString());
    expect(small.bytes.length * 5).toBeLessThan(plain.bytes.length);
  });

  test('that is empty arrives as it is', async () => {
    const { headers, bytes } = await ask('/api/none', 'gzip, br');
    expect(headers).not.toHaveProperty('content-encoding');
    expect(bytes.toString()).toBe('{"items":[]}');
  });
});

describe('a file of the site', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'zamio-site-'));
  const script = 'const river = "Golden River";\n'.repeat(200);
  for (const [name, content] of [
    ['page.js', script],
    ['small.js', 'go();'],
    ['letters.woff2', script],
  ] as const)
    writeFileSync(path.join(folder, name), content);
  ends.push(() => rmSync(folder, { recursive: true, force: true }));
  let ask: Awaited<ReturnType<typeof askedOf>>;
  beforeAll(async () => {
    const front = { headers: {}, apiHeaders: {}, objectFor: (at: string) => at };
    const pool = { clientId: 'site', scopes: [] };
    const serve = site({ folder, front, addresses: addressesFrom(27_000), pool });
    ask = await askedOf((request, response) =>
      serve(request, response, new URL(request.url ?? '', 'http://localhost')),
    );
  });

  test.each([
    ['gzip', gunzipSync],
    ['br', brotliDecompressSync],
  ])('arrives in %s where that is accepted, and equal', async (encoding, opened) => {
    const { headers, bytes } = await ask('/page.js', encoding);
    expect(headers).toMatchObject({ 'content-encoding': encoding, vary: 'accept-encoding' });
    expect(opened(bytes).toString()).toBe(script);
  });

  test.each(['/small.js', '/letters.woff2'])('arrives as it is where that helps nobody: %s', async (at) => {
    expect((await ask(at, 'gzip, br')).headers).not.toHaveProperty('content-encoding');
  });

  test('arrives as it is where its caller accepts nothing else', async () => {
    const { headers, bytes } = await ask('/page.js');
    expect(headers).not.toHaveProperty('content-encoding');
    expect(bytes.toString()).toBe(script);
  });
});
