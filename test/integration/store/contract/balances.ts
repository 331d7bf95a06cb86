import { expect, test } from '@jest/globals';
import type { World } from '#functions/ports/world.ts';
import { aBalance, aBalanceEntry } from '#test/support/given/a-balance.ts';
import { add, changed, decide, made } from '#test/support/world/add.ts';
import { type Asked, type Contract, pagedThrough } from './contract.ts';

const ghs = (amount: string) => ({ amount, currency: 'GHS' });

/** Balances of two territories: ASCAP is owed, PRS owes, SACEM has none left. */
async function someBalances(world: Asked): Promise<void> {
  await add(
    world,
    made('balance', aBalance({ payeeRef: 'partner:052', balance: ghs('-520.05') })),
    made('balance', aBalance()),
    made('balance', aBalance({ payeeRef: 'partner:058', balance: ghs('0.00') })),
    made('balance', aBalance({ territory: 'NG' })),
  );
}
const named = (found: readonly { readonly territory: string; readonly payeeRef: string }[]) =>
  found.map(({ territory, payeeRef }) => `${territory} ${payeeRef}`);

export const balancesContract: Contract<World['balances']> = {
  find(make) {
    test('answers a payee’s balance in a territory as it stands, and nothing where it never had one', async () => {
      const world = await make();
      await someBalances(world);
      const before = aBalance();
      await add(world, changed('balance', before, { entries: 2 }));
      const of = { territory: 'GH', payeeRef: 'partner:010' };
      expect(await world.balances.find(of)).toEqual({ ...before, entries: 2, version: 2 });
      expect(await world.balances.find({ ...of, territory: 'CI' })).toBeUndefined();
      expect(await world.balances.find({ ...of, payeeRef: 'partner:101' })).toBeUndefined();
    });

    test('is written by one of two who read the same', async () => {
      const world = await make();
      await someBalances(world);
      const change = () => add(world, changed('balance', aBalance(), { entries: 2 }));
      await change();
      await expect(change()).rejects.toMatchObject({ code: 'version.stale' });
      const of = { territory: 'GH', payeeRef: 'partner:010' };
      expect(await world.balances.find(of)).toMatchObject({ entries: 2, version: 2 });
    });
  },
  page(make) {
    test('has the balances that are not 0, by territory and payee, in pages without loss or double', async () => {
      const world = await make();
      await someBalances(world);
      const all = await pagedThrough((cursor) => world.balances.page({ limit: 1, cursor }));
      expect(named(all)).toEqual(['GH partner:010', 'GH partner:052', 'NG partner:010']);
      const ofGhana = await pagedThrough((cursor) =>
        world.balances.page({ territory: 'GH', limit: 1, cursor }),
      );
      expect(named(ofGhana)).toEqual(['GH partner:010', 'GH partner:052']);
    });
  },
  ofTerritory(make) {
    test('answers all balances of a territory, those of 0 included', async () => {
      const world = await make();
      await someBalances(world);
      const found = await world.balances.ofTerritory('GH');
      expect(named(found)).toEqual(['GH partner:010', 'GH partner:052', 'GH partner:058']);
      expect(await world.balances.ofTerritory('CI')).toEqual([]);
    });
  },
  entries(make) {
    test('answers the entries of one balance in the order in which they were made, each kept once', async () => {
      const world = await make();
      const enter = (...records: readonly ReturnType<typeof aBalanceEntry>[]) =>
        decide(world, { facts: records.map((record) => ({ kind: 'balanceEntry', record })) });
      await enter(
        aBalanceEntry(2, { kind: 'tax', amount: ghs('-8.50') }),
        aBalanceEntry(10, { kind: 'given-back' }),
        aBalanceEntry(1),
        aBalanceEntry(1, { territory: 'NG' }),
        aBalanceEntry(1, { payeeRef: 'partner:052' }),
      );
      await expect(enter(aBalanceEntry(1))).rejects.toMatchObject({ code: 'version.stale' });
      const found = await world.balances.entries({ territory: 'GH', payeeRef: 'partner:010' });
      expect(found.map(({ sequence }) => sequence)).toEqual([1, 2, 10]);
      expect(found[1]).toEqual(aBalanceEntry(2, { kind: 'tax', amount: ghs('-8.50') }));
    });
  },
};
