import type { Column } from './column.ts';
import type { Sorting } from './column-heading.tsx';
import { DataTable } from './data-table.tsx';
import { type PagedQuery, PagedRows, type PagedWords } from './paged-rows.tsx';
import type { Selection } from './selection.ts';

type PagedListProps<T> = PagedWords & {
  readonly query: PagedQuery<T>;
  readonly columns: readonly Column<T>[];
  readonly keyOf: (row: T) => string;
  readonly sorting?: Sorting;
  /** Rows can be chosen for acts on several at once. */
  readonly selection?: Selection<T>;
};

/** A list as a table, in each of its states. */
export function PagedList<T>({ columns, keyOf, sorting, selection, ...list }: PagedListProps<T>) {
  return (
    <PagedRows {...list}>
      {(rows) => (
        <DataTable
          caption={list.noun}
          rows={rows}
          columns={columns}
          keyOf={keyOf}
          sorting={sorting}
          selection={selection}
          more={list.query.hasNextPage}
        />
      )}
    </PagedRows>
  );
}
