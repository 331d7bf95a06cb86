import { expect, test } from '@jest/globals';
import type { World } from '#functions/ports/world.ts';
import { aMatchEvent } from '#test/support/given/an-event.ts';
import { add, changed, decide, made } from '#test/support/world/add.ts';
import { type Contract, pagedThrough } from './contract.ts';

const record = (world: Pick<World, 'commit'>, ...numbers: readonly number[]) =>
  decide(world, {
    facts: numbers.map((number) => ({ kind: 'moneyEvent', record: aMatchEvent(number) })),
  });
const numbers = (events: readonly { readonly number: number }[]) => events.map(({ number }) => number);

export const eventsContract: Contract<World['events']> = {
  log(make) {
    test('says how many events a territory has had, nothing before the first', async () => {
      const world = await make();
      expect(await world.events.log('GH')).toBeUndefined();
      const log = { territory: 'GH', last: 2, version: 1 };
      await add(world, made('eventLog', log));
      await add(world, changed('eventLog', log, { last: 3 }));
      expect(await world.events.log('GH')).toEqual({ territory: 'GH', last: 3, version: 2 });
      await expect(add(world, changed('eventLog', log, { last: 9 }))).rejects.toMatchObject({
        code: 'version.stale',
      });
    });
  },
  page(make) {
    test('has the events of a territory by number, also beyond nine, and those above a number', async () => {
      const world = await make();
      await record(world, 2, 10, 1);
      await decide(world, {
        facts: [{ kind: 'moneyEvent', record: { ...aMatchEvent(1), territory: 'NG' } }],
      });
      const read = (cursor: string | undefined) => world.events.page('GH', { limit: 2, cursor });
      expect(numbers(await pagedThrough(read))).toEqual([1, 2, 10]);
      const above = await world.events.page('GH', { limit: 9, above: 1 });
      expect(numbers(above.items)).toEqual([2, 10]);
      const newest = await world.events.page('GH', { limit: 2, newestFirst: true });
      expect(numbers(newest.items)).toEqual([10, 2]);
    });

    test('never takes a number twice', async () => {
      const world = await make();
      await record(world, 1);
      await expect(record(world, 1)).rejects.toMatchObject({ code: 'version.stale' });
      expect(numbers((await world.events.page('GH', { limit: 9 })).items)).toEqual([1]);
    });
  },
};
