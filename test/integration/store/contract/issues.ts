import { expect, test } from '@jest/globals';
import type { World } from '#functions/ports/world.ts';
import { IssueId } from '#shared/ids.ts';
import { IssueKind } from '#shared/schemas/issues.ts';
import { anId } from '#test/support/given/an-id.ts';
import { anIssue } from '#test/support/given/stored-work-in-progress.ts';
import { type Contract, pagedThrough } from './contract.ts';

const resolved = (n: number) => ({
  before: anIssue(n),
  after: anIssue(n, { status: 'resolved', resolvedBy: 'yaw', version: 2 }),
});
const MANY = [
  anIssue(1),
  anIssue(2, { partnerId: anId('prt', 1) }),
  anIssue(3),
  anIssue(4, { kind: 'unknown-society' }),
  anIssue(5, { kind: 'unmatched-play' }),
];
const OPEN_OF_NOBODY = { kind: 'share-missing', partnerId: 'none', status: 'open' } as const;

export const issuesContract: Contract<World['issues']> = {
  find(make) {
    test('answers an issue, and nothing for an id of no kind or of nothing', async () => {
      const world = await make();
      await world.issues.raise([anIssue(1)]);
      expect(await world.issues.find(IssueId.parse('dqi_share-missing_1'))).toEqual(anIssue(1));
      expect(await world.issues.find(IssueId.parse('dqi_share-missing_2'))).toBeUndefined();
      expect(await world.issues.find(IssueId.parse('dqi_nonsense_1'))).toBeUndefined();
    });
  },
  findMany(make) {
    test('answers those that are there', async () => {
      const world = await make();
      await world.issues.raise(MANY);
      const asked = ['dqi_unknown-society_4', 'dqi_share-missing_9', 'dqi_share-missing_1', 'dqi_no_1'].map(
        (id) => IssueId.parse(id),
      );
      const found = await world.issues.findMany(asked);
      expect(found.map(({ id }) => id).toSorted()).toEqual(['dqi_share-missing_1', 'dqi_unknown-society_4']);
    });
  },
  open(make) {
    const SENDER = anId('prt', 1);
    const OF_SENDER = { kind: 'share-missing' as const, partnerId: SENDER };
    const OF_NOBODY = { ...OF_SENDER, partnerId: null };
    const raisedOn = (n: number, day: string, over: Parameters<typeof anIssue>[1] = {}) =>
      anIssue(n, { partnerId: SENDER, raisedAt: `2026-03-${day}T08:00:00.000Z`, ...over });
    const THREE = [raisedOn(1, '02'), raisedOn(2, '01'), raisedOn(3, '09')];
    const idsOf = (...numbers: number[]) => numbers.map((n) => `dqi_share-missing_${n}`);

    test('answers the open ones of each cause, the oldest first, and leaves out causes that have none', async () => {
      const world = await make();
      const other = raisedOn(5, '03', { kind: 'unknown-society' });
      await world.issues.raise([...THREE, raisedOn(4, '05', { partnerId: null }), other]);
      await world.issues.save([resolved(4)]);
      const causes = [OF_SENDER, OF_NOBODY, { kind: 'unknown-society' as const, partnerId: SENDER }];
      expect(await world.issues.open(causes, 100)).toEqual([
        {
          ...OF_SENDER,
          issueIds: idsOf(2, 1, 3),
          oldest: '2026-03-01T08:00:00.000Z',
          newest: '2026-03-09T08:00:00.000Z',
          isMore: false,
        },
        {
          ...{ kind: 'unknown-society', partnerId: SENDER, issueIds: [other.id] },
          ...{ oldest: other.raisedAt, newest: other.raisedAt, isMore: false },
        },
      ]);
    });

    test('lists an issue again that is open again', async () => {
      const world = await make();
      const [issue] = [raisedOn(1, '02')];
      const mended = { ...issue, status: 'resolved' as const, version: 2 };
      await world.issues.raise([issue]);
      await world.issues.save([{ before: issue, after: mended }]);
      expect(await world.issues.open([OF_SENDER], 9)).toEqual([]);
      await world.issues.save([{ before: mended, after: { ...issue, version: 3 } }]);
      expect(await world.issues.open([OF_SENDER], 9)).toMatchObject([{ issueIds: idsOf(1) }]);
    });

    test.each([
      [2, idsOf(2, 1), true],
      [3, idsOf(2, 1, 3), false],
    ])(
      'of three answers up to %d, and says whether there are more and the newest of all',
      async (limit, issueIds, isMore) => {
        const world = await make();
        await world.issues.raise(THREE);
        const newest = '2026-03-09T08:00:00.000Z';
        expect(await world.issues.open([OF_SENDER], limit)).toMatchObject([{ issueIds, isMore, newest }]);
      },
    );

    test('counts a long cause to its end beside many that have none', async () => {
      const world = await make();
      const numbers = Array.from({ length: 45 }, (_, n) => n + 10);
      await world.issues.raise(numbers.map((n) => raisedOn(n, '02')));
      const causes = IssueKind.options.map((kind) => ({ ...OF_SENDER, kind }));
      expect(await world.issues.open(causes, 60)).toMatchObject([
        { issueIds: idsOf(...numbers), isMore: false },
      ]);
    });
  },
  raise(make) {
    test('makes each once and counts the new ones; one that a person resolved stays resolved', async () => {
      const world = await make();
      expect(await world.issues.raise([anIssue(1), anIssue(2)])).toBe(2);
      await world.issues.save([resolved(1)]);
      expect(await world.issues.raise([anIssue(1), anIssue(2), anIssue(3)])).toBe(1);
      expect(await world.issues.find(IssueId.parse('dqi_share-missing_1'))).toMatchObject({
        status: 'resolved',
      });
      expect(await world.issues.raise([])).toBe(0);
    });
  },
  save(make) {
    test('writes each that nobody changed meanwhile, and says how many', async () => {
      const world = await make();
      await world.issues.raise([anIssue(1), anIssue(2)]);
      expect(await world.issues.save([resolved(1)])).toBe(1);
      expect(await world.issues.save([resolved(1), resolved(2), resolved(3)])).toBe(1);
      expect(await world.issues.find(IssueId.parse('dqi_share-missing_3'))).toBeUndefined();
    });
  },
  page(make) {
    test('goes through all kinds, kind by kind, in pages without loss or double', async () => {
      const world = await make();
      await world.issues.raise(MANY);
      const all = await pagedThrough((cursor) => world.issues.page({ limit: 2, cursor }));
      expect(all.map(({ id }) => id)).toEqual([
        'dqi_unmatched-play_5',
        'dqi_share-missing_1',
        'dqi_share-missing_2',
        'dqi_share-missing_3',
        'dqi_unknown-society_4',
      ]);
    });

    test.each([
      ['a kind', { kind: 'share-missing' as const }, 3],
      ['what is resolved', { status: 'resolved' }, 1],
      ['a partner', { partnerId: anId('prt', 1) }, 1],
      ['what is open of a partner', { partnerId: anId('prt', 1), status: 'open' }, 1],
      ['what is about nobody’s data', { partnerId: 'none' as const }, 4],
      ['what is open of a kind and about nobody’s data', OPEN_OF_NOBODY, 1],
      ['what nobody has', { kind: 'no-agreement' as const }, 0],
    ])('keeps to %s', async (_what, filter, count) => {
      const world = await make();
      await world.issues.raise(MANY);
      await world.issues.save([resolved(1)]);
      const found = await pagedThrough((cursor) => world.issues.page({ ...filter, limit: 1, cursor }));
      expect(found).toHaveLength(count);
    });

    test('refuses the cursor of another kind', async () => {
      const world = await make();
      await world.issues.raise(MANY);
      const { nextCursor } = await world.issues.page({ kind: 'share-missing', limit: 1 });
      await expect(
        world.issues.page({ kind: 'unknown-society', limit: 1, cursor: nextCursor ?? '' }),
      ).rejects.toMatchObject({ code: 'cursor.invalid' });
    });
  },
};
