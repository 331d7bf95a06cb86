import { expect, test } from '@jest/globals';
import type { World } from '#functions/ports/world.ts';
import { aPaymentAccount } from '#test/support/given/a-payment-account.ts';
import { anId } from '#test/support/given/an-id.ts';
import { add, changed, decide, made } from '#test/support/world/add.ts';
import type { Contract } from './contract.ts';

export const paymentAccountsContract: Contract<World['paymentAccounts']> = {
  ofPayee(make) {
    test('answers the accounts of one payee, the newest first, each as it was changed last', async () => {
      const world = await make();
      const [one, two] = [aPaymentAccount(1), aPaymentAccount(2)];
      await add(world, made('paymentAccount', one));
      await add(world, made('paymentAccount', two));
      await add(world, made('paymentAccount', aPaymentAccount(3, { payeeId: anId('art', 1) })));
      await add(world, changed('paymentAccount', one, { status: 'Withdrawn' }));
      expect(await world.paymentAccounts.ofPayee(anId('prt', 1))).toEqual([
        two,
        { ...one, status: 'Withdrawn', version: 2 },
      ]);
      expect(await world.paymentAccounts.ofPayee(anId('prt', 2))).toEqual([]);
    });
  },
  proposed(make) {
    test('answers the accounts of every payee that wait, the oldest first, so many at most', async () => {
      const world = await make();
      const [one, two] = [aPaymentAccount(2), aPaymentAccount(3, { payeeId: anId('art', 1) })];
      const confirmed = aPaymentAccount(1);
      await add(world, made('paymentAccount', one), made('paymentAccount', two));
      await add(world, made('paymentAccount', confirmed));
      await add(world, changed('paymentAccount', confirmed, { status: 'Confirmed' }));
      expect(await world.paymentAccounts.proposed(5)).toEqual([one, two]);
      expect(await world.paymentAccounts.proposed(1)).toEqual([one]);
    });
  },
  secretsOf(make) {
    const secret = (n: number) => ({
      accountId: anId('acc', n),
      number: `000${n}`,
      salt: 'cd'.repeat(16),
    });

    test('answers the numbers of the accounts that are asked for', async () => {
      const world = await make();
      for (const n of [1, 2, 3])
        await decide(world, { facts: [{ kind: 'accountSecret', record: secret(n) }] });
      const found = await world.paymentAccounts.secretsOf([anId('acc', 3), anId('acc', 1), anId('acc', 9)]);
      expect(found.toSorted((a, b) => (a.number < b.number ? -1 : 1))).toEqual([secret(1), secret(3)]);
    });

    test('never answers another number than the one that was given first', async () => {
      const world = await make();
      await decide(world, { facts: [{ kind: 'accountSecret', record: secret(1) }] });
      const again = decide(world, {
        facts: [{ kind: 'accountSecret', record: { ...secret(1), number: '9999' } }],
      });
      await expect(again).rejects.toMatchObject({ code: 'version.stale' });
      expect(await world.paymentAccounts.secretsOf([anId('acc', 1)])).toEqual([secret(1)]);
    });
  },
};
