import { gunzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { serveKept } from '#functions/handlers/http/serve-kept.ts';
import { readOpenapi } from '#shared/contract/system.ts';
import { present } from '#test/support/present.ts';

const LONG = { openapi: '3.1.0', words: 'Golden River '.repeat(200) };

/** The route, and how often its reply was made. */
function served() {
  let made = 0;
  const route = serveKept(readOpenapi, async () => {
    made += 1;
    return LONG;
  });
  return { answer: present(route.answerKept), made: () => made };
}

test('what is the same for everybody is made once, and compressed for those who accept it', async () => {
  const { answer, made } = served();
  const [plain, gzip, again] = await Promise.all([
    answer({}),
    answer({ 'accept-encoding': 'gzip' }),
    answer({ 'accept-encoding': 'gzip, deflate' }),
  ]);
  expect(made()).toBe(1);
  expect(JSON.parse(plain.body ?? '')).toEqual(LONG);
  expect(plain.headers).toMatchObject({ vary: 'accept-encoding', 'cache-control': 'no-cache' });
  expect(gzip).toMatchObject({ isBase64Encoded: true, headers: { 'content-encoding': 'gzip' } });
  expect(gunzipSync(Buffer.from(gzip.body ?? '', 'base64')).toString()).toBe(plain.body);
  expect(again).toBe(gzip);
});

test('whoever has it is told so, by its tag alone or among others, compressed or not', async () => {
  const { answer } = served();
  const etag = String((await answer({})).headers?.['etag']);
  for (const tags of [etag, etag.replace('W/', ''), `"other", ${etag}`, '*']) {
    const reply = await answer({ 'if-none-match': tags, 'accept-encoding': 'br' });
    expect(reply).toMatchObject({ statusCode: 304, headers: { etag } });
    expect(reply.body).toBeUndefined();
  }
  expect((await answer({ 'if-none-match': '"other"' })).statusCode).toBe(200);
});
