import type { PageRequest } from '#functions/ports/page.ts';
import type { World } from '#functions/ports/world.ts';
import type { PageOf } from '#shared/schemas/common.ts';
import type { Person } from '#shared/schemas/people.ts';

/** Who is who, of those who have signed in, in the order of their ids. */
export async function listPeople(
  { people }: Pick<World, 'people'>,
  page: PageRequest,
): Promise<PageOf<Person>> {
  const { items, nextCursor } = await people.page(page);
  return { items: items.map(({ id, name, email, role }) => ({ id, name, email, role })), nextCursor };
}
