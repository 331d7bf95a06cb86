import { queryOptions } from '@tanstack/react-query';
import { listPeople } from '#shared/contract/people.ts';
import { call } from '#web/api/call.ts';
import type { WirePerson } from './shown-person.ts';

const PAGE = '200';
/** More people than any society has. */
const MOST_PAGES = 10;
const FRESH_MS = 5 * 60_000;

/** Everybody who has signed in, as one answer that is kept for five minutes. */
export const askPeople = queryOptions({
  queryKey: [listPeople.operation, 'all'],
  staleTime: FRESH_MS,
  async queryFn({ signal }) {
    const people: WirePerson[] = [];
    let cursor: string | undefined;
    for (let page = 0; page < MOST_PAGES; page += 1) {
      const query = { limit: PAGE, ...(cursor !== undefined && { cursor }) };
      const { items, nextCursor } = await call(listPeople, { query }, { signal });
      people.push(...items);
      if (nextCursor === null) break;
      cursor = nextCursor;
    }
    return people;
  },
});
