import { beforeAll, describe, expect, test } from '@jest/globals';
import { listLineItems } from '#shared/contract/cycles.ts';
import { listJobs, readJob } from '#shared/contract/jobs.ts';
import { listRemittances } from '#shared/contract/payments.ts';
import { listRecordings, listWorks } from '#shared/contract/repertoire.ts';
import { ROUTES } from '#shared/contract/routes.ts';
import { listExports } from '#shared/contract/statements.ts';
import type { Caller } from '#test/support/api/caller.ts';
import { expectProblem } from '#test/support/api/expect-problem.ts';
import { stageFor } from '#test/support/api/prove.ts';
import { bodyOf } from '#test/support/api/sample-bodies.ts';
import { ownIdsOf, type Tenants, twoTenants } from '#test/support/api/tenants.ts';
import { markTests } from './mark-tests.ts';

const stage = stageFor();
const partnerRoutes = ROUTES.filter(({ access }) => access.includes('Partner'));
const named = partnerRoutes
  .filter(({ params }) => params !== undefined)
  .map((route) => ({ name: `${route.method} ${route.path}`, route }));

let tenants: Tenants;
let staff: Caller;
beforeAll(async () => {
  tenants = await twoTenants(stage());
  staff = await stage().staffOf(tenants.own.partner.id);
});

describe('a partner’s own ids', () => {
  test.each(named)('$name opens', async ({ route }) => {
    const asked = { params: ownIdsOf(tenants.own, route) };
    const body = route.body === undefined ? {} : { body: bodyOf(route) };
    const { status } = await staff.ask(route, { ...asked, ...body });

    expect([200, 201, 202, 302, 422]).toContain(status);
  });
});

describe('another partner’s ids', () => {
  test.each(named)('$name is a 404, as if nothing were there', async ({ route }) => {
    const asked = { params: ownIdsOf(tenants.other, route) };
    const body = route.body === undefined ? {} : { body: bodyOf(route) };

    expectProblem(await staff.ask(route, { ...asked, ...body }), 'not-found');
  });

  test('are a 404 with a token of Partner that is bound to nobody', async () => {
    const unbound = await stage().staffOf('');

    for (const { route } of named) {
      const body = route.body === undefined ? {} : { body: bodyOf(route) };
      const answer = await unbound.ask(route, { params: ownIdsOf(tenants.other, route), ...body });
      expectProblem(answer, 'not-found');
    }
  });
});

describe('lists', () => {
  test('show a partner its own jobs, works, recordings and remittances alone', async () => {
    const { partner, work, job } = tenants.own;
    const jobs = await staff.get(listJobs);
    const works = await staff.get(listWorks);
    const recordings = await staff.get(listRecordings);
    const remittances = await staff.get(listRemittances);

    expect(jobs.items.map(({ id }) => id)).toContain(job.id);
    expect(new Set(jobs.items.map(({ partnerId }) => partnerId))).toEqual(new Set([partner.id]));
    expect(works.items.map(({ id }) => id)).toEqual([work.id]);
    expect(recordings.items.map(({ isrc }) => isrc)).toEqual([tenants.own.isrc]);
    expect(remittances.items.map(({ partnerId }) => partnerId)).toEqual([partner.id]);
  });

  test('are empty for a token of Partner that is bound to nobody', async () => {
    const unbound = await stage().staffOf('');

    for (const list of [listJobs, listWorks, listRecordings, listRemittances]) {
      const answer = await unbound.ask(list);
      expect(answer).toMatchObject({ status: 200, body: { items: [] } });
    }
  });

  test('by identifier show a partner nothing of another', async () => {
    const { isrc } = tenants.other;

    for (const list of [listWorks, listRecordings]) {
      const answer = await staff.ask(list, { query: { isrc } });
      expect(answer).toMatchObject({ status: 200, body: { items: [] } });
    }
  });

  test('keep the lines of a cycle and the jobs without partner from partners', async () => {
    const { cycleId, other } = tenants;
    const lines = await staff.ask(listLineItems, { params: { cycleId } });
    const exports = await staff.ask(listExports, { params: { cycleId, partnerId: other.partner.id } });
    const close = await staff.ask(readJob, { params: { jobId: tenants.closeJobId } });

    expectProblem(lines, 'role.lacking');
    expectProblem(exports, 'not-found');
    expectProblem(close, 'not-found');
  });
});

describe('marks', () => markTests(stage, () => tenants));
