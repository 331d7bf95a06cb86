import { expect, test } from '@jest/globals';
import type { World } from '#functions/ports/world.ts';
import type { StoredPerson } from '#shared/schemas/people.ts';
import { aPerson } from '#test/support/given/a-person.ts';
import { anId } from '#test/support/given/an-id.ts';
import { type Contract, pagedThrough } from './contract.ts';

const stored = (n: number, over: Partial<StoredPerson> = {}): StoredPerson => ({
  ...aPerson(n),
  since: '2026-04-06T09:00:00.000Z',
  ...over,
});

export const peopleContract: Contract<World['people']> = {
  find(make) {
    test('answers a person as kept, and nothing of one who never signed in', async () => {
      const world = await make();
      const ofPartner = stored(1, { role: 'Partner', partnerId: anId('prt', 1), name: null });
      await world.people.keep(ofPartner);
      expect(await world.people.find(ofPartner.id)).toEqual(ofPartner);
      expect(await world.people.find(aPerson(2).id)).toBeUndefined();
    });
  },
  page(make) {
    test('goes through all by their ids, without loss or double', async () => {
      const world = await make();
      for (const n of [3, 1, 2]) await world.people.keep(stored(n));
      const all = await pagedThrough((cursor) => world.people.page({ limit: 2, cursor }));
      expect(all).toEqual([stored(1), stored(2), stored(3)]);
    });
  },
  keep(make) {
    test('leaves the last of what was said of a person, who may be forgotten', async () => {
      const world = await make();
      await world.people.keep(stored(1));
      await world.people.keep(stored(1, { name: null, email: null }));
      expect((await world.people.page({ limit: 9 })).items).toEqual([stored(1, { name: null, email: null })]);
    });

    test('leaves no audit entry, which could not forget', async () => {
      const world = await make();
      await world.people.keep(stored(1));
      expect((await world.audit.page({ limit: 9 })).items).toEqual([]);
    });
  },
};
