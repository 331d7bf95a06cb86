import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Caller } from '#functions/ports/world.ts';
import { createArtist } from '#functions/use-cases/artists/create-artist.ts';
import { confirmDecidedShares } from '#functions/use-cases/decided-shares/confirm-decided-shares.ts';
import { listDecidedShares } from '#functions/use-cases/decided-shares/list-decided-shares.ts';
import { proposeDecidedShares } from '#functions/use-cases/decided-shares/propose-decided-shares.ts';
import { mergeWork, unmergeWork } from '#functions/use-cases/repertoire/merge-work.ts';
import type { WorkId } from '#shared/ids.ts';
import { NewArtist } from '#shared/schemas/artists.ts';
import { type DecidedShares, NewDecidedShares } from '#shared/schemas/decided-shares.ts';
import { type FakeWorld, fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { aWork } from '#test/support/given/a-delivered-work.ts';
import { anId } from '#test/support/given/an-id.ts';
import { ADMIN, OPS } from '#test/support/world/people.ts';

const [RIVER, HARBOUR, SIKA] = [anId('wrk', 1), anId('wrk', 2), anId('wrk', 3)];
const SECOND_OPS: Caller = { actor: 'abena', roles: ['Ops'] };
let world: FakeWorld;
beforeEach(async () => {
  world = fakeWorld();
  for (const n of [1, 2, 3]) await world.works.save(undefined, aWork(n));
});

const ALL_OF_ASCAP = [{ name: 'Ama Mensah', ipi: '', role: 'C', societyCode: '010', percent: '100.00' }];
const propose = (over: object = {}, workId: WorkId = RIVER, by: Caller = OPS) =>
  proposeDecidedShares(world, by, {
    workId,
    entered: NewDecidedShares.parse({
      ...{ shares: ALL_OF_ASCAP, from: '2025-01-01', evidence: 'a letter', reason: 'a conflict' },
      ...over,
    }),
  });
const confirm = ({ id: decisionId, workId }: DecidedShares, by: Caller = SECOND_OPS) =>
  confirmDecidedShares(world, by, { workId, decisionId });
const merge = (workId: WorkId, into: WorkId) =>
  mergeWork(world, OPS, { workId, into, reason: 'the same song' });
const listed = async (workId: WorkId) => (await listDecidedShares(world, workId, { limit: 10 })).items;
const auditOf = async (entity: string, entityId: string) =>
  (await world.audit.page({ limit: 10, entity, entityId })).items.map(
    ({ action, actor }) => `${action} by ${actor}`,
  );

describe('proposeDecidedShares', () => {
  test('keeps the shares with who proposed them, when and why; an empty IPI is none', async () => {
    const { id } = await propose({ to: '2025-12-31' });
    expect(await world.decidedShares.find(RIVER, id)).toEqual({
      ...{ id, workId: RIVER, from: '2025-01-01', to: '2025-12-31' },
      shares: [{ name: 'Ama Mensah', role: 'C', societyCode: '010', percent: '100.00' }],
      ...{ evidence: 'a letter', reason: 'a conflict' },
      ...{ status: 'Proposed', proposedBy: 'yaw', proposedAt: world.clock.now(), version: 1 },
    });
    expect(await auditOf('decidedShares', id)).toEqual(['decided-shares.proposed by yaw']);
  });

  test('leaves the work as it is', async () => {
    await propose();
    expect(await world.works.find(RIVER)).toEqual(aWork(1));
  });

  test('gives a share to a local artist, whose reference it keeps', async () => {
    const ama = { reference: 'AMA', name: 'Ama', email: 'ama@artists.example' };
    await createArtist(world, ADMIN, NewArtist.parse(ama));
    const shares = [{ name: 'Ama', role: 'C', artistReference: 'AMA', percent: '100.00' }];
    expect(await propose({ shares })).toMatchObject({ shares });
  });

  test('refuses a share of an artist whom nobody onboarded, and names it', async () => {
    const shares = [...ALL_OF_ASCAP, { name: 'Ama', role: 'C', artistReference: 'AMA', percent: '0.00' }];
    await expect(propose({ shares })).rejects.toMatchObject({
      code: 'artist.unknown',
      errors: [{ path: 'shares.1.artistReference' }],
    });
    expect(await listed(RIVER)).toEqual([]);
  });

  test('refuses a work that there is not', async () => {
    await expect(propose({}, anId('wrk', 9))).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('confirmDecidedShares', () => {
  test('makes the shares count, with who confirmed them and when', async () => {
    const proposed = await propose();
    world.setClock('2026-04-07T10:00:00.000Z');
    const confirmed = {
      status: 'Confirmed',
      confirmedBy: 'abena',
      confirmedAt: world.clock.now(),
      version: 2,
    };
    expect(await confirm(proposed)).toEqual({ ...proposed, ...confirmed });
    expect(await listed(RIVER)).toEqual([{ ...proposed, ...confirmed }]);
  });

  test('is in the audit of the decision and of its work', async () => {
    const { id } = await confirm(await propose());
    expect(await auditOf('decidedShares', id)).toEqual([
      'decided-shares.confirmed by abena',
      'decided-shares.proposed by yaw',
    ]);
    expect(await auditOf('work', RIVER)).toEqual(['work.shares-decided by abena']);
  });

  test.each([
    ['whoever proposed it', OPS],
    ['an administrator who proposed it', ADMIN],
  ])('refuses %s: it takes two people', async (_, caller) => {
    const proposed = await propose({}, RIVER, caller);
    await expect(confirm(proposed, caller)).rejects.toMatchObject({ code: 'decided-shares.same-person' });
    expect(await listed(RIVER)).toEqual([proposed]);
  });

  test('refuses what is confirmed already, whoever asks', async () => {
    const proposed = await propose();
    await confirm(proposed);
    for (const caller of [OPS, SECOND_OPS])
      await expect(confirm(proposed, caller)).rejects.toMatchObject({ code: 'decided-shares.confirmed' });
  });

  test('refuses a decision about another work, and one that there is not', async () => {
    const { id } = await propose();
    const other = { workId: HARBOUR, decisionId: id };
    await expect(confirmDecidedShares(world, SECOND_OPS, other)).rejects.toMatchObject({ code: 'not-found' });
    const none = { workId: RIVER, decisionId: anId('dec', 9) };
    await expect(confirmDecidedShares(world, SECOND_OPS, none)).rejects.toMatchObject({ code: 'not-found' });
  });

  test('lets one of two through who decide the same work at once; the other is told, and may after looking again', async () => {
    const [one, other] = [await propose(), await propose({ reason: 'another letter' })];
    const outcomes = await Promise.allSettled([confirm(one), confirm(other)]);
    expect(outcomes).toMatchObject([
      { status: 'fulfilled' },
      { status: 'rejected', reason: { code: 'version.stale' } },
    ]);
    expect((await listed(RIVER)).map(({ status }) => status)).toEqual(['Proposed', 'Confirmed']);
    expect(await confirm(other)).toMatchObject({ status: 'Confirmed' });
  });

  test('lets both through who decide two works at once', async () => {
    const [one, other] = [await propose(), await propose({}, HARBOUR)];
    expect(await Promise.all([confirm(one), confirm(other)])).toMatchObject([
      { status: 'Confirmed' },
      { status: 'Confirmed' },
    ]);
  });

  test('dates each confirmation after the one before, so that the later one holds (royalty rules §4)', async () => {
    const [one, other] = [await propose(), await propose()];
    await confirm(other);
    const { confirmedAt } = await confirm(one);
    expect(confirmedAt).toBe('2026-04-06T09:00:00.001Z');
  });
});

describe('decisions about a work that is merged into another', () => {
  test('are decisions about that one, directly or through a third; new ones are made for it', async () => {
    const before = await propose();
    await merge(RIVER, HARBOUR);
    await merge(HARBOUR, SIKA);
    const after = await propose({}, RIVER);
    expect(after).toMatchObject({ workId: SIKA });
    for (const work of [RIVER, HARBOUR, SIKA]) expect(await listed(work)).toEqual([after, before]);
    expect(
      await confirmDecidedShares(world, SECOND_OPS, { workId: SIKA, decisionId: before.id }),
    ).toMatchObject({
      ...{ workId: RIVER, status: 'Confirmed' },
    });
  });

  test('go back with it when the merge is taken back', async () => {
    const before = await propose();
    await merge(RIVER, HARBOUR);
    const after = await propose({}, RIVER);
    await unmergeWork(world, OPS, { workId: RIVER, reason: 'two songs' });
    expect(await listed(RIVER)).toEqual([before]);
    expect(await listed(HARBOUR)).toEqual([after]);
  });

  test('cannot be confirmed at once with one about the other', async () => {
    const [one, other] = [await propose(), await propose({}, HARBOUR)];
    await merge(RIVER, HARBOUR);
    const outcomes = await Promise.allSettled([confirm(one), confirm(other)]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('listDecidedShares', () => {
  test('has the newest first, page by page', async () => {
    const made = [await propose(), await propose(), await propose()];
    const first = await listDecidedShares(world, RIVER, { limit: 2 });
    const second = await listDecidedShares(world, RIVER, { limit: 2, cursor: first.nextCursor ?? undefined });
    expect([...first.items, ...second.items]).toEqual(made.toReversed());
    expect(second.nextCursor).toBeNull();
  });

  test('refuses a work that there is not', async () => {
    await expect(listed(anId('wrk', 9))).rejects.toMatchObject({ code: 'not-found' });
  });
});
