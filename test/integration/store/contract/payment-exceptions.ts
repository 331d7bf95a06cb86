import { expect, test } from '@jest/globals';
import type { World } from '#functions/ports/world.ts';
import { aPaymentException } from '#test/support/given/a-payment-exception.ts';
import { add, changed, made } from '#test/support/world/add.ts';
import { type Asked, type Contract, pagedThrough } from './contract.ts';

const at = (hour: string) => ({ receivedAt: `2026-04-01T${hour}:00:00.000Z` });
const FIRST = aPaymentException(1, at('10'));
const EARLIER = aPaymentException(2, at('09'));
const event = { ...FIRST.event, data: { ...FIRST.event.data, paymentReference: 'REF/2 a#b' } };
const OF_ANOTHER = aPaymentException(3, { ...at('11'), event });

/** Three open exceptions, two of them of one reference, and one that a person cleared. */
async function someExceptions(world: Asked): Promise<void> {
  await add(
    world,
    made('paymentException', FIRST),
    made('paymentException', EARLIER),
    made('paymentException', OF_ANOTHER),
    made('paymentException', aPaymentException(4, { ...at('08'), status: 'cleared' })),
  );
}
const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id.slice(-1)).join('');

export const paymentExceptionsContract: Contract<World['paymentExceptions']> = {
  find(make) {
    test('answers an exception as it was kept, and nothing for an id that none has', async () => {
      const world = await make();
      await someExceptions(world);
      expect(await world.paymentExceptions.find(FIRST.id)).toEqual(FIRST);
      expect(await world.paymentExceptions.find(aPaymentException(9).id)).toBeUndefined();
    });
  },
  page(make) {
    test('has the open ones first, of each status the newest first, in pages without loss or double', async () => {
      const world = await make();
      await someExceptions(world);
      const all = await pagedThrough((cursor) => world.paymentExceptions.page({ limit: 1, cursor }));
      expect(ids(all)).toBe('3124');
    });

    test.each([
      ['open', '312'],
      ['cleared', '4'],
      ['applied', ''],
    ] as const)('keeps to those that are %s', async (status, wanted) => {
      const world = await make();
      await someExceptions(world);
      const found = await pagedThrough((cursor) =>
        world.paymentExceptions.page({ status, limit: 2, cursor }),
      );
      expect(ids(found)).toBe(wanted);
    });
  },
  openOf(make) {
    test('answers the open ones of a payment reference, the oldest first, until they are closed', async () => {
      const world = await make();
      await someExceptions(world);
      expect(ids(await world.paymentExceptions.openOf('REF 1'))).toBe('21');
      expect(ids(await world.paymentExceptions.openOf('REF/2 a#b'))).toBe('3');
      await add(world, changed('paymentException', EARLIER, { status: 'applied' }));
      expect(ids(await world.paymentExceptions.openOf('REF 1'))).toBe('1');
      expect(await world.paymentExceptions.openOf('REF 9')).toEqual([]);
    });
  },
};
