import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openapi } from '#functions/handlers/http/openapi.ts';
import { readCycle } from '#shared/contract/cycles.ts';
import { listPartners } from '#shared/contract/partners.ts';
import { NOUNS } from '#shared/contract/routes.ts';
import { readHealth } from '#shared/contract/system.ts';
import type { Answer } from '#test/support/api/answer.ts';
import { callWith } from '#test/support/api/caller.ts';
import { conformityTo } from '#test/support/api/conformity.ts';

const faultsOf = conformityTo(openapi(NOUNS));
const partner = listPartners.example.reply.items[0];
const problem = {
  type: 'urn:zamio:problem:not-found',
  title: 'There is nothing under this id',
  status: 404,
  detail: 'Check the id; it may belong to another partner.',
  instance: '/api/royalties/cycles/nothing',
};

const answered = (body: unknown, status = 200, type = 'application/json'): Answer => ({
  status,
  headers: new Headers({ 'content-type': type }),
  body,
});
const page = (item: unknown) => ({ items: [item], nextCursor: null });

describe('an answer', () => {
  test('that is as described conforms, whatever its content type says of letters', () => {
    expect(faultsOf(listPartners, answered(page(partner), 200, 'application/json; charset=utf-8'))).toEqual(
      [],
    );
    expect(faultsOf(readCycle, answered(problem, 404, 'application/problem+json'))).toEqual([]);
    expect(faultsOf(readCycle, answered({ message: 'Unauthorized' }, 401))).toEqual([]);
  });

  test.each([
    ['without a field', answered(page({ ...partner, createdAt: undefined }))],
    ['with a field of another type', answered(page({ ...partner, version: '1' }))],
    ['with a field that nobody described', answered(page({ ...partner, secret: 'x' }))],
    ['with a value that is no choice', answered(page({ ...partner, reportingStandard: 'XML' }))],
    ['with an instant that is none', answered(page({ ...partner, createdAt: 'yesterday' }))],
    ['with another status', answered(page(partner), 201)],
    ['with another content type', answered(page(partner), 200, 'text/html')],
  ])('%s does not', (_how, answer) => {
    expect(faultsOf(listPartners, answer)).not.toEqual([]);
  });

  test.each([
    ['without its detail', { ...problem, detail: undefined }],
    ['with a stack trace', { ...problem, stack: 'at main.ts' }],
  ])('that refuses %s does not', (_how, body) => {
    expect(faultsOf(readCycle, answered(body, 404, 'application/problem+json'))).not.toEqual([]);
  });
});

describe('who calls the API in a test', () => {
  const planted = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ status: 'ok', checks: { table: 'broken' } }));
  });
  let url = '';
  beforeAll(async () => {
    await new Promise<void>((listening) => {
      planted.listen(0, '127.0.0.1', listening);
    });
    const address = planted.address();
    url = `http://127.0.0.1:${isAddress(address) ? address.port : 0}`;
  });
  afterAll(() => {
    planted.close();
  });

  test('is told of a reply that is not as described', async () => {
    await expect(callWith(url, undefined).ask(readHealth)).rejects.toThrow(
      /readHealth answered 200 not as described/,
    );
  });
});

const isAddress = (address: unknown): address is AddressInfo =>
  typeof address === 'object' && address !== null && 'port' in address;
