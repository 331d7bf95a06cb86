import { beforeEach, describe, expect, test } from '@jest/globals';
import { readBalance } from '#functions/use-cases/balances/read-balance.ts';
import { type FakeWorld, fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { aBalance, aBalanceEntry } from '#test/support/given/a-balance.ts';
import { decide, made } from '#test/support/world/add.ts';

const ghs = (amount: string) => ({ amount, currency: 'GHS' });
let world: FakeWorld;
beforeEach(async () => {
  world = fakeWorld();
  const entries = [
    aBalanceEntry(1, { amount: ghs('113.25') }),
    aBalanceEntry(2, { kind: 'tax', amount: ghs('-10.00') }),
    aBalanceEntry(3, { kind: 'paid', amount: ghs('-103.25') }),
    aBalanceEntry(4, { kind: 'given-back', amount: ghs('113.25') }),
  ];
  await decide(world, {
    changes: [made('balance', aBalance({ balance: ghs('113.25'), entries: 4 }))],
    facts: entries.map((record) => ({ kind: 'balanceEntry', record })),
  });
});

describe('a payee’s balance', () => {
  test('is read in the home territory, with its entries newest first and their sums', async () => {
    const sheet = await readBalance(world, { payeeRef: 'partner:010' });
    expect(sheet).toMatchObject({
      ...{ territory: 'GH', balance: { minor: 11_325n } },
      totals: {
        ...{ opening: { minor: 0n }, net: { minor: 11_325n }, adjustments: { minor: 0n } },
        ...{ tax: { minor: 1_000n }, paid: { minor: 10_325n }, givenBack: { minor: 11_325n } },
        closing: { minor: 11_325n },
      },
    });
    expect(sheet.entries.map(({ kind }) => kind)).toEqual(['given-back', 'paid', 'tax', 'lines']);
  });

  test('leaves out what was added since it was read', async () => {
    await decide(world, { facts: [{ kind: 'balanceEntry', record: aBalanceEntry(5) }] });
    expect((await readBalance(world, { payeeRef: 'partner:010' })).entries).toHaveLength(4);
  });

  test('is not there for whom it never moved, nor in another territory', async () => {
    await expect(readBalance(world, { payeeRef: 'partner:052' })).rejects.toMatchObject({
      code: 'not-found',
    });
    const elsewhere = { payeeRef: 'partner:010', territory: 'NG' };
    await expect(readBalance(world, elsewhere)).rejects.toMatchObject({ code: 'not-found' });
  });

  test('whose entries do not add up to it is a fault, not an answer', async () => {
    await decide(world, { changes: [made('balance', aBalance({ payeeRef: 'partner:052' }))] });
    await expect(readBalance(world, { payeeRef: 'partner:052' })).rejects.toThrow(/add up/);
  });
});
