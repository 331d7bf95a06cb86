import { beforeEach, describe, expect, test } from '@jest/globals';
import { keepPerson } from '#functions/use-cases/people/keep-person.ts';
import { listPeople } from '#functions/use-cases/people/list-people.ts';
import type { SignedIn } from '#shared/schemas/people.ts';
import { type FakeWorld, fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { aPerson } from '#test/support/given/a-person.ts';
import { anId } from '#test/support/given/an-id.ts';

const FIRST = '2026-04-06T09:00:00.000Z';
const LATER = '2026-04-07T09:00:00.000Z';
let world: FakeWorld;
beforeEach(async () => {
  world = fakeWorld({ now: FIRST });
  await keepPerson(world, aPerson(1));
  world.setClock(LATER);
});

describe('keepPerson', () => {
  test('writes nothing of a person who is known as that', async () => {
    await keepPerson(world, aPerson(1));
    expect(await world.people.find(aPerson(1).id)).toEqual({ ...aPerson(1), since: FIRST });
  });

  test.each<[string, Partial<SignedIn>]>([
    ['another name', { name: 'Finance of Accra' }],
    ['no name any more', { name: null }],
    ['another address', { email: 'accra@society.example' }],
    ['another role', { role: 'Admin' }],
    ['a partner', { role: 'Partner', partnerId: anId('prt', 1) }],
  ])('writes what is new of one who has %s', async (_, over) => {
    await keepPerson(world, aPerson(1, over));
    expect(await world.people.find(aPerson(1).id)).toEqual({ ...aPerson(1, over), since: LATER });
  });
});

describe('listPeople', () => {
  test('says who is who, and not since when or of which partner', async () => {
    const ofPartner = aPerson(2, { role: 'Partner', partnerId: anId('prt', 1), name: null });
    await keepPerson(world, ofPartner);
    const { partnerId: _, ...seen } = ofPartner;
    expect(await listPeople(world, { limit: 9 })).toEqual({ items: [aPerson(1), seen], nextCursor: null });
  });
});
