import { describe, expect, test } from '@jest/globals';
import { resolveIssue } from '#functions/use-cases/issues/resolve-issue.ts';
import { resolveIssueCause } from '#functions/use-cases/issues/resolve-issue-cause.ts';
import { fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { anId } from '#test/support/given/an-id.ts';
import { aStoredPartner } from '#test/support/given/stored-records.ts';
import { anIssue } from '#test/support/given/stored-work-in-progress.ts';
import { ADMIN, OPS } from '#test/support/world/people.ts';

const partnerId = anId('prt', 1);
const CAUSE = { kind: 'share-missing' as const, partnerId, resolution: 'They are a deduction' };

/** So many works of a partner lack shares; one more lacks its ISWC, and one of nobody lacks shares. */
async function standing(works: number) {
  const world = fakeWorld();
  const after = aStoredPartner(1);
  await world.commit({
    actor: ADMIN.actor,
    changes: [{ kind: 'partner', action: 'partner.created', after }],
  });
  const numbers = Array.from({ length: works }, (_, n) => n + 1);
  await world.issues.raise([
    ...numbers.map((n) => anIssue(n, { partnerId })),
    anIssue(1001, { partnerId, kind: 'missing-identifier' }),
    anIssue(1002),
  ]);
  return world;
}
const openOf = async (world: Awaited<ReturnType<typeof standing>>) => {
  const { items } = await world.issues.page({ status: 'open', limit: 200 });
  return items.map(({ id }) => id);
};

describe('resolveIssueCause', () => {
  test('resolves all cases of the kind and sender with one reason, and leaves all others', async () => {
    const world = await standing(3);
    expect(await resolveIssueCause(world, OPS, CAUSE)).toEqual({ resolved: 3, isMore: false });
    expect(await openOf(world)).toEqual(['dqi_share-missing_1002', 'dqi_missing-identifier_1001']);
    expect(await world.issues.find(anIssue(2).id)).toMatchObject({
      ...{ status: 'resolved', resolvedBy: 'yaw', resolution: CAUSE.resolution, version: 2 },
    });
  });

  test('leaves an audit entry for each case', async () => {
    const world = await standing(2);
    await resolveIssueCause(world, OPS, CAUSE);
    const { items } = await world.audit.page({ entity: 'issue', entityId: anIssue(2).id, limit: 9 });
    expect(items).toMatchObject([
      { action: 'issue.resolved', actor: 'yaw', after: { resolution: CAUSE.resolution } },
    ]);
  });

  test('resolves more than fit into one decision', async () => {
    const world = await standing(100);
    expect(await resolveIssueCause(world, OPS, CAUSE)).toEqual({ resolved: 100, isMore: false });
  });

  test('resolves those about nobody’s data', async () => {
    const world = await standing(1);
    const cause = { ...CAUSE, partnerId: null };
    expect(await resolveIssueCause(world, OPS, cause)).toEqual({ resolved: 1, isMore: false });
    expect(await openOf(world)).toContain('dqi_share-missing_1');
  });

  test('stops in time, says that some are left, and resolves these when asked again', async () => {
    const world = await standing(100);
    let seconds = 0;
    const now = () => {
      seconds += 1;
      return new Date(Date.UTC(2026, 3, 6, 9, 0, seconds)).toISOString();
    };
    const first = await resolveIssueCause({ ...world, clock: { now } }, OPS, CAUSE);
    expect(first).toEqual({ resolved: 80, isMore: true });
    expect(await resolveIssueCause(world, OPS, CAUSE)).toEqual({ resolved: 20, isMore: false });
  });

  test('leaves a case as somebody else resolved it meanwhile', async () => {
    const world = await standing(2);
    const { findMany } = world.issues;
    let isRaced = false;
    const issues = {
      ...world.issues,
      findMany: async (ids: Parameters<typeof findMany>[0]) => {
        const read = await findMany(ids);
        if (!isRaced) await resolveIssue(world, ADMIN, { issueId: anIssue(1).id, resolution: 'mine' });
        isRaced = true;
        return read;
      },
    };
    expect(await resolveIssueCause({ ...world, issues }, OPS, CAUSE)).toEqual({ resolved: 1, isMore: false });
    expect(await world.issues.find(anIssue(1).id)).toMatchObject({ resolvedBy: 'esi', resolution: 'mine' });
  });

  test('refuses a cause of which nothing is open, and a partner that is not there', async () => {
    const world = await standing(1);
    await resolveIssueCause(world, OPS, CAUSE);
    await expect(resolveIssueCause(world, OPS, CAUSE)).rejects.toMatchObject({ code: 'issue.resolved' });
    const unknown = { ...CAUSE, partnerId: anId('prt', 9) };
    await expect(resolveIssueCause(world, OPS, unknown)).rejects.toMatchObject({ code: 'not-found' });
  });
});
