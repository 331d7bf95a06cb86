import { describe, expect, test } from '@jest/globals';
import type { Caller } from '#functions/ports/world.ts';
import { listIssueCauses } from '#functions/use-cases/issues/list-issue-causes.ts';
import { resolveIssue } from '#functions/use-cases/issues/resolve-issue.ts';
import { whatToDo } from '#shared/words/issue-in-words.ts';
import { fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { anId } from '#test/support/given/an-id.ts';
import { aStoredPartner } from '#test/support/given/stored-records.ts';
import { anIssue } from '#test/support/given/stored-work-in-progress.ts';
import { ADMIN, OPS } from '#test/support/world/people.ts';

const [HARBOUR, RIVER] = [anId('prt', 1), anId('prt', 2)];
const ALL = { filter: {}, page: { limit: 50 } };
const partnerStaff: Caller = { actor: 'ama', roles: ['Partner'], partnerId: HARBOUR };

/** Harbour has three works without their shares and an unknown society, River one work; one station's plays wait. */
async function standing() {
  const world = fakeWorld();
  const [harbour, river] = [
    aStoredPartner(1, { name: 'Harbour Rights', contactEmail: 'data@harbour.example' }),
    aStoredPartner(2, { name: 'River Music' }),
  ];
  await world.commit({
    actor: ADMIN.actor,
    changes: [harbour, river].map((after) => ({ kind: 'partner', action: 'partner.created', after })),
  });
  await world.issues.raise([
    anIssue(1, { partnerId: HARBOUR, subject: 'W-1', raisedAt: '2026-03-02T08:00:00.000Z' }),
    anIssue(2, { partnerId: HARBOUR, subject: 'W-2', raisedAt: '2026-03-01T08:00:00.000Z' }),
    anIssue(3, { partnerId: HARBOUR, subject: 'W-3', raisedAt: '2026-03-04T08:00:00.000Z' }),
    anIssue(4, { partnerId: RIVER }),
    anIssue(5, { partnerId: HARBOUR, kind: 'unknown-society' }),
    anIssue(6, { kind: 'unmatched-play', subject: 'GH-COM-01 2026-03' }),
  ]);
  return world;
}

const inShort = (items: Awaited<ReturnType<typeof listIssueCauses>>['items']) =>
  items.map(({ kind, partnerName, count }) => [kind, partnerName, count]);

describe('listIssueCauses', () => {
  test('has one entry per kind and sender, the most cases first', async () => {
    const { items, nextCursor } = await listIssueCauses(await standing(), OPS, ALL);
    expect(inShort(items)).toEqual([
      ['share-missing', 'Harbour Rights', 3],
      ['unmatched-play', null, 1],
      ['share-missing', 'River Music', 1],
      ['unknown-society', 'Harbour Rights', 1],
    ]);
    expect(nextCursor).toBeNull();
  });

  test('says since when, shows the oldest cases, and names what to do and whom to write to', async () => {
    const { items } = await listIssueCauses(await standing(), OPS, ALL);
    const message = 'Shares are missing.';
    expect(items[0]).toEqual({
      ...{ kind: 'share-missing', partnerId: HARBOUR, partnerName: 'Harbour Rights' },
      ...{ count: 3, isMore: false },
      ...{ oldest: '2026-03-01T08:00:00.000Z', newest: '2026-03-04T08:00:00.000Z' },
      examples: ['W-2', 'W-1', 'W-3'].map((subject) => ({ subject, message })),
      whatToDo: whatToDo({ kind: 'share-missing', partnerId: HARBOUR }),
      writeTo: { name: 'Harbour Rights', email: 'data@harbour.example' },
    });
  });

  test('names nobody to write to about what a station logged: it is decided here', async () => {
    const { items } = await listIssueCauses(await standing(), OPS, {
      ...ALL,
      filter: { kind: 'unmatched-play' },
    });
    expect(items).toMatchObject([{ partnerId: null, partnerName: null, writeTo: null }]);
  });

  test('shows five cases of a cause that has more', async () => {
    const world = await standing();
    const more = [11, 12, 13, 14].map((n) => anIssue(n, { partnerId: HARBOUR, subject: `W-${n}` }));
    await world.issues.raise(more);
    const { items } = await listIssueCauses(world, OPS, ALL);
    expect([items[0]?.count, items[0]?.examples.length]).toEqual([7, 5]);
  });

  test.each([
    ['a kind', { kind: 'unknown-society' as const }, [['unknown-society', 'Harbour Rights', 1]]],
    ['a sender', { partnerId: RIVER }, [['share-missing', 'River Music', 1]]],
    ['what is nobody’s', { partnerId: 'none' as const }, [['unmatched-play', null, 1]]],
    ['a kind that nobody has', { kind: 'no-agreement' as const }, []],
  ])('keeps to %s', async (_what, filter, expected) => {
    const { items } = await listIssueCauses(await standing(), OPS, { ...ALL, filter });
    expect(inShort(items)).toEqual(expected);
  });

  test('leaves out what is resolved', async () => {
    const world = await standing();
    await resolveIssue(world, OPS, { issueId: anIssue(4).id, resolution: 'asked them' });
    const { items } = await listIssueCauses(world, OPS, { ...ALL, filter: { partnerId: RIVER } });
    expect(items).toEqual([]);
  });

  test('goes on after the last cause of a page, though one before it is gone', async () => {
    const world = await standing();
    const first = await listIssueCauses(world, OPS, { filter: {}, page: { limit: 2 } });
    await resolveIssue(world, OPS, {
      issueId: anIssue(6, { kind: 'unmatched-play' }).id,
      resolution: 'linked',
    });
    const page = { limit: 2, cursor: first.nextCursor ?? '' };
    const second = await listIssueCauses(world, OPS, { filter: {}, page });
    expect(inShort([...first.items, ...second.items]).map(([kind]) => kind)).toEqual([
      'share-missing',
      'unmatched-play',
      'share-missing',
      'unknown-society',
    ]);
    expect(second.nextCursor).toBeNull();
  });

  test('shows a partner its own causes, and those of another as if they were not there', async () => {
    const world = await standing();
    const { items } = await listIssueCauses(world, partnerStaff, ALL);
    expect(inShort(items)).toEqual([
      ['share-missing', 'Harbour Rights', 3],
      ['unknown-society', 'Harbour Rights', 1],
    ]);
    for (const partnerId of [RIVER, 'none' as const])
      await expect(
        listIssueCauses(world, partnerStaff, { ...ALL, filter: { partnerId } }),
      ).rejects.toMatchObject({ code: 'not-found' });
  });
});
