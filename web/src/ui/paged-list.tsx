import type { Column } from './column.ts';
import type { Sorting } from './column-heading.tsx';
import { DataTable } from './data-table.tsx';
import { useListSettings } from './list-settings.ts';
import { type PagedQuery, PagedRows, type PagedWords } from './paged-rows.tsx';
import type { Selection } from './selection.ts';
import { TableBar } from './table-bar.tsx';

type PagedListProps<T> = PagedWords & {
  readonly query: PagedQuery<T>;
  readonly columns: readonly Column<T>[];
  readonly keyOf: (row: T) => string;
  readonly sorting?: Sorting;
  /** Rows can be chosen for acts on several at once. */
  readonly selection?: Selection<T>;
  /** By which name its columns, density and views are kept on a device; without it by its noun. */
  readonly list?: string;
};

/** A list as a table, in each of its states, as its reader wants to see it. */
export function PagedList<T>({ columns, keyOf, sorting, selection, list, ...words }: PagedListProps<T>) {
  const { query, noun } = words;
  const [settings, change] = useListSettings(list ?? noun);
  const shown = columns.filter(({ heading }, at) => at === 0 || !settings.hidden.includes(heading));
  return (
    <PagedRows
      {...words}
      bar={(rows) => (
        <TableBar
          noun={noun}
          query={query}
          columns={columns}
          rows={rows}
          settings={settings}
          onSettings={change}
          selection={selection}
        />
      )}
    >
      {(rows) => (
        <DataTable
          caption={noun}
          rows={rows}
          columns={shown}
          keyOf={keyOf}
          sorting={sorting}
          selection={selection}
          dense={settings.dense}
          total={query.hasNextPage ? (query.data?.pages[0]?.total ?? 'unknown') : undefined}
        />
      )}
    </PagedRows>
  );
}
