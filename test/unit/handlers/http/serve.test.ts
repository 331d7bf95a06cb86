import { describe, expect, test } from '@jest/globals';
import { serve } from '#functions/handlers/http/serve.ts';
import { listCycles } from '#shared/contract/cycles.ts';
import { listJobs } from '#shared/contract/jobs.ts';
import { fakeWorld } from '#test/support/fake-world/fake-world.ts';

const caller = { actor: 'yaw', roles: ['Ops'] as const };
const request = { params: undefined, query: {}, body: undefined, caller, requestId: 'r-1' };

describe('serve', () => {
  const served = serve(listCycles, async () => ({ items: [], nextCursor: null }));

  test('acts on a request that the schemas of its route have read', async () => {
    expect(await served.act(fakeWorld(), { ...request, route: listCycles })).toEqual({
      items: [],
      nextCursor: null,
    });
  });

  test('does not act on one that another route’s have read', () => {
    expect(() => served.act(fakeWorld(), { ...request, route: listJobs })).toThrow('another route');
  });
});
