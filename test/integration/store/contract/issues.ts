import { expect, test } from '@jest/globals';
import type { World } from '#functions/ports/world.ts';
import { IssueId } from '#shared/ids.ts';
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
