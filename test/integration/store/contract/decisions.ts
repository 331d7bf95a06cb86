import { expect, test } from '@jest/globals';
import type { World } from '#functions/ports/world.ts';
import { anAffiliation, decidedShares } from '#test/support/given/a-decision.ts';
import { anId } from '#test/support/given/an-id.ts';
import { add, changed, decide, made } from '#test/support/world/add.ts';
import { type Asked, type Contract, pagedThrough } from './contract.ts';

const NUMBERS = [1, 2, 3, 4, 5];
const otherWork = { workId: anId('wrk', 2) };
const enter = async (world: Asked, numbers: readonly number[]) => {
  for (const n of numbers)
    await decide(world, { facts: [{ kind: 'affiliation', record: anAffiliation(n) }] });
};

export const decidedSharesContract: Contract<World['decidedShares']> = {
  find(make) {
    test('answers a decision as it stands, and nothing under another work or for an id that nobody has', async () => {
      const [world, proposed] = [await make(), decidedShares(1, { to: '2025-12-31' })];
      await add(world, made('decidedShares', proposed));
      expect(await world.decidedShares.find(proposed.workId, proposed.id)).toEqual(proposed);
      await add(
        world,
        changed('decidedShares', proposed, {
          ...{ status: 'Confirmed', confirmedBy: 'kofi', confirmedAt: '2026-04-06T09:00:00.000Z' },
        }),
      );
      expect(await world.decidedShares.find(proposed.workId, proposed.id)).toMatchObject({
        ...{ status: 'Confirmed', confirmedBy: 'kofi', version: 2 },
      });
      expect(await world.decidedShares.find(anId('wrk', 2), proposed.id)).toBeUndefined();
      expect(await world.decidedShares.find(proposed.workId, anId('dec', 9))).toBeUndefined();
    });

    test('keeps one of two changes of the same version', async () => {
      const [world, proposed] = [await make(), decidedShares(1)];
      await add(world, made('decidedShares', proposed));
      const confirm = () => add(world, changed('decidedShares', proposed, { status: 'Confirmed' }));
      await confirm();
      await expect(confirm()).rejects.toMatchObject({ code: 'version.stale' });
      expect(await world.decidedShares.find(proposed.workId, proposed.id)).toMatchObject({ version: 2 });
    });
  },
  ofWork(make) {
    test('answers all decisions about a work, the oldest first, and none of another', async () => {
      const world = await make();
      for (const n of [3, 1, 2]) await add(world, made('decidedShares', decidedShares(n)));
      await add(world, made('decidedShares', decidedShares(4, otherWork)));
      const found = await world.decidedShares.ofWork(anId('wrk', 1));
      expect(found).toEqual([1, 2, 3].map((n) => decidedShares(n)));
      expect(await world.decidedShares.ofWork(anId('wrk', 3))).toEqual([]);
    });
  },
};

export const affiliationsContract: Contract<World['affiliations']> = {
  all(make) {
    test('has all affiliations as they were entered, the oldest first', async () => {
      const world = await make();
      await enter(world, NUMBERS.toReversed());
      expect(await world.affiliations.all()).toEqual(NUMBERS.map((n) => anAffiliation(n)));
    });

    test('keeps each once: the same again is refused', async () => {
      const world = await make();
      await enter(world, [1]);
      await expect(enter(world, [1])).rejects.toMatchObject({ code: 'version.stale' });
      expect(await world.affiliations.all()).toHaveLength(1);
    });
  },
  page(make) {
    test('goes through all of them, the newest first, without loss or double', async () => {
      const world = await make();
      await enter(world, NUMBERS);
      const all = await pagedThrough((cursor) => world.affiliations.page({ limit: 2, cursor }));
      expect(all.map(({ id }) => id)).toEqual(NUMBERS.toReversed().map((n) => anId('aff', n)));
    });
  },
};
