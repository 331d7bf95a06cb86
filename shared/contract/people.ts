import { route } from '#shared/contract/route.ts';
import { pageWith } from '#shared/examples/page-with.ts';
import { person } from '#shared/examples/people.ts';
import { READ } from '#shared/permissions.ts';
import { Page, pageOf } from '#shared/schemas/common.ts';
import { Person } from '#shared/schemas/people.ts';

export const listPeople = route({
  operation: 'listPeople',
  method: 'GET',
  path: '/api/people',
  summary: 'Who is who, of those who have signed in',
  description:
    'Name, e-mail and role of everybody who has signed in, staff and partners’ people, by their ids. Elsewhere people stand by id alone, which never changes.',
  access: READ,
  query: Page,
  reply: { status: 200, schema: pageOf(Person) },
  example: { reply: pageWith(person) },
  refusals: [],
});
