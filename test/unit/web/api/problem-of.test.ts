import { describe, expect, test } from '@jest/globals';
import { problemOf } from '#web/api/problem-of.ts';

const stale = (headers: Record<string, string> = {}) =>
  new Response(
    JSON.stringify({
      type: 'urn:zamio:problem:version.stale',
      title: 'It has been changed meanwhile',
      status: 409,
      detail: 'Read it again.',
    }),
    { status: 409, headers: { 'content-type': 'application/problem+json', ...headers } },
  );

describe('problemOf', () => {
  test('says what happened in the language of the page, and the detail as the API says it', async () => {
    const french = await problemOf(stale({ 'apigw-requestid': 'req-1' }), 'fr');

    expect(french.title).toBe('Cela a été modifié entre-temps');
    expect(french.detail).toBe('Read it again.');
    expect(french.requestId).toBe('req-1');
    expect(french.is('version.stale')).toBe(true);
    expect((await problemOf(stale(), 'en')).title).toBe('It has been changed meanwhile');
  });

  test('says a refusal that the site does not know yet as the API says it', async () => {
    const body = JSON.stringify({ type: 'urn:zamio:problem:new.thing', title: 'A new thing', status: 409 });
    const headers = { 'content-type': 'application/problem+json' };

    expect((await problemOf(new Response(body, { status: 409, headers }), 'fr')).title).toBe('A new thing');
  });
});
