import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { freePort } from '#test/support/free-port.ts';
import { knock } from '#tools/smoke/doors.ts';
import { tokensFor } from '#tools/smoke/tokens.ts';

/** A system that answers as one that is up, but for what a test breaks. */
const answers = new Map<string, { status: number; text: string }>();
const up = () => {
  answers.clear();
  answers.set('/', { status: 200, text: '<!doctype html><html></html>' });
  answers.set('/config.json', { status: 200, text: '{"clientId":"site"}' });
  answers.set('/api/health', { status: 200, text: '{}' });
  answers.set('/api/openapi.json', { status: 200, text: '{"openapi":"3.1.0"}' });
  answers.set('/api/partners', { status: 401, text: '{}' });
};
const server = createServer((request, response) => {
  const { status, text } = answers.get(request.url ?? '') ?? { status: 404, text: '' };
  response.writeHead(status, { 'content-security-policy': 'default-src self' }).end(text);
});
let url = '';
beforeAll(async () => {
  const port = await freePort();
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  url = `http://127.0.0.1:${port}/`;
});
afterAll(() => new Promise((closed) => server.close(closed)));

describe('knocking at the doors of a system', () => {
  test('finds all as they must be where it is up', async () => {
    up();
    const lines: string[] = [];
    await knock(url, (line) => lines.push(line));
    expect(lines).toHaveLength(5);
    expect(lines.every((line) => line.startsWith('ok '))).toBe(true);
  });

  test('names every door that is not, an API that lets anybody in among them', async () => {
    up();
    answers.set('/api/partners', { status: 200, text: '{}' });
    answers.set('/api/health', { status: 503, text: '{}' });
    await expect(knock(url, () => {})).rejects.toThrow('Not as they must be: /api/health, /api/partners');
  });
});

describe('the tokens of the people who walk the quarter', () => {
  const all = {
    ZAMIO_TOKEN_ADMIN: 'a',
    ZAMIO_TOKEN_OPS: 'o',
    ZAMIO_TOKEN_FINANCE: 'f',
    ZAMIO_TOKEN_SECOND_FINANCE: 's',
  };

  test('are those of the environment, each person’s own', async () => {
    const found = tokensFor(new URL('https://royalties.example.org'), all);
    if (!('tokenOf' in found)) throw new Error('they were not found');
    expect(await found.tokenOf('Finance', 'finance-2')).toBe('s');
    expect(await found.tokenOf('Admin', 'admin-1')).toBe('a');
  });

  test('are those that a tool needs, where it names people', () => {
    const url = new URL('https://royalties.example.org');
    expect(tokensFor(url, { ZAMIO_TOKEN_ADMIN: 'a' }, ['admin-1'])).not.toHaveProperty('missing');
    expect(tokensFor(url, {}, ['admin-1'])).toEqual({ missing: ['ZAMIO_TOKEN_ADMIN'] });
  });

  test('are asked for by name where one is missing', () => {
    const { ZAMIO_TOKEN_OPS: _ops, ...others } = all;
    expect(tokensFor(new URL('https://royalties.example.org'), others)).toEqual({
      missing: ['ZAMIO_TOKEN_OPS'],
    });
  });
});
