import type { ReactElement } from 'react';
import type { Column } from '#web/ui/column.ts';
import { PagedList } from '#web/ui/paged-list.tsx';
import type { PagedQuery } from '#web/ui/paged-rows.tsx';

type Payee = { readonly id: string; readonly name: string };
const payees: readonly Payee[] = ['ASCAP', 'SACEM'].map((name) => ({ id: name.toLowerCase(), name }));
const columns: readonly Column<Payee>[] = [
  { heading: 'Payee', cell: ({ name }) => name, value: ({ name }) => name },
  { heading: 'Id', cell: ({ id }) => id, wideOnly: true },
];
const WAITING: PagedQuery<Payee> = {
  data: undefined,
  error: null,
  refetch: () => undefined,
  hasNextPage: false,
  isFetchingNextPage: false,
  fetchNextPage: () => undefined,
};
const here = (items: readonly Payee[], total?: number): PagedQuery<Payee> => ({
  ...WAITING,
  data: { pages: [{ items, ...(total !== undefined && { total }) }], pageParams: [] },
  hasNextPage: total !== undefined,
});
const PROBLEM = Object.assign(new Error('down'), {
  title: 'The server did not answer',
  detail: 'Try again in a minute.',
  requestId: 'req-7',
});
const list = (query: PagedQuery<Payee>, clear?: () => void) => (
  <PagedList
    query={query}
    noun="payees"
    columns={columns}
    keyOf={({ id }) => id}
    empty="No payee yet. Close a cycle first."
    emptyAction={<button type="button">Close a cycle</button>}
    clear={clear}
  />
);

/** A list in each of its states. */
export const listStates = {
  loading: list(WAITING),
  failed: list({ ...WAITING, error: PROBLEM }),
  'empty at first': list(here([])),
  'empty by filter': list(here([]), () => undefined),
  full: list(here(payees)),
  'with more to load': list(here(payees, 241)),
  'with a page that did not come': list({ ...here(payees, 241), error: PROBLEM, isFetchNextPageError: true }),
  'with a row that is chosen': (
    <PagedList
      query={here(payees)}
      noun="payees"
      columns={columns}
      keyOf={({ id }) => id}
      empty=""
      selection={{ chosen: new Set(['sacem']), change: () => undefined, nameOf: ({ name }) => name }}
    />
  ),
} satisfies Readonly<Record<string, ReactElement>>;
