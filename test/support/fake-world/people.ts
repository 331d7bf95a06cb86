import type { World } from '#functions/ports/world.ts';
import { StoredPerson } from '#shared/schemas/people.ts';
import { pageOf } from '#test/support/fake-world/pages.ts';
import { Shelf } from '#test/support/fake-world/shelf.ts';

/** Who has signed in. */
export function peoplePorts(): World['people'] {
  const people = new Shelf({
    name: 'person',
    schema: StoredPerson,
    place: ({ id }) => ({ part: ['people'], sort: [id] }),
  });
  return {
    find: async (id) => people.get({ part: ['people'], sort: [id] }),
    page: async (page) => pageOf('people', people.rows(['people']), page),
    keep: async (person) => people.put(person),
  };
}
