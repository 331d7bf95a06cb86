import { describe, expect, test } from '@jest/globals';
import type { Caller } from '#functions/ports/world.ts';
import { keepPerson } from '#functions/use-cases/people/keep-person.ts';
import { readColumnMapping, saveColumnMapping } from '#functions/use-cases/uploads/column-mapping.ts';
import { fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { aPerson } from '#test/support/given/a-person.ts';
import { anId } from '#test/support/given/an-id.ts';
import { aStoredPartner } from '#test/support/given/stored-records.ts';
import { add, made } from '#test/support/world/add.ts';

const partnerId = anId('prt', 1);
const STAFF: Caller = { actor: aPerson(1).id, roles: ['Ops'] };
const [ONE, OTHER] = [2, 3].map((n) => aPerson(n, { role: 'Partner', partnerId }));
const asPartner = (person = ONE): Caller => ({ actor: person?.id ?? '', roles: ['Partner'], partnerId });

describe('who saved a mapping', () => {
  const savedBy = async (caller: Caller) => {
    const world = fakeWorld();
    await add(world, made('partner', aStoredPartner(1)));
    for (const person of [aPerson(1), ONE, OTHER]) if (person !== undefined) await keepPerson(world, person);
    await saveColumnMapping(world, caller, { partnerId, mapping: { title: 'Song' }, version: 0 });
    return world;
  };

  test('is not shown to a partner where it is one of the staff', async () => {
    const world = await savedBy(STAFF);
    expect(await readColumnMapping(world, asPartner(), partnerId)).toMatchObject({ updatedBy: 'ZamIO' });
    expect(await readColumnMapping(world, STAFF, partnerId)).toMatchObject({ updatedBy: STAFF.actor });
  });

  test('is shown where it is one of its own people', async () => {
    const world = await savedBy(asPartner(OTHER));
    expect(await readColumnMapping(world, asPartner(), partnerId)).toMatchObject({ updatedBy: OTHER?.id });
  });
});
