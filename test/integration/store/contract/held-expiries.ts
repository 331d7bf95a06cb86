import { expect, test } from '@jest/globals';
import type { World } from '#functions/ports/world.ts';
import { aHeldExpiry } from '#test/support/given/a-held-expiry.ts';
import { anId } from '#test/support/given/an-id.ts';
import { add, changed, made } from '#test/support/world/add.ts';
import type { Contract } from './contract.ts';

export const heldExpiriesContract: Contract<World['heldExpiries']> = {
  find(make) {
    test('answers a list as it stands, and nothing for an id that no list has', async () => {
      const [world, proposed] = [await make(), aHeldExpiry(1)];
      await add(world, made('heldExpiry', proposed));
      expect(await world.heldExpiries.find(proposed.id)).toEqual(proposed);
      await add(
        world,
        changed('heldExpiry', proposed, {
          ...{ status: 'Confirmed', confirmedBy: 'adwoa', confirmedAt: '2030-01-02T09:00:00.000Z' },
          eventNumber: 7,
        }),
      );
      expect(await world.heldExpiries.find(proposed.id)).toMatchObject({
        ...{ status: 'Confirmed', confirmedBy: 'adwoa', eventNumber: 7, version: 2 },
      });
      expect(await world.heldExpiries.find(anId('exy', 9))).toBeUndefined();
    });
  },
  all(make) {
    test('answers all lists, the oldest first', async () => {
      const world = await make();
      expect(await world.heldExpiries.all()).toEqual([]);
      for (const n of [3, 1, 2]) await add(world, made('heldExpiry', aHeldExpiry(n)));
      expect(await world.heldExpiries.all()).toEqual([1, 2, 3].map((n) => aHeldExpiry(n)));
    });
  },
};
