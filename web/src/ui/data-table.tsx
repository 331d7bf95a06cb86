import { useRef, useState } from 'react';
import { ChooseAll } from './choose-box.tsx';
import { chooseByKey } from './choose-by-key.ts';
import type { Column } from './column.ts';
import { ColumnHeading, type Sorting } from './column-heading.tsx';
import { DataRow } from './data-row.tsx';
import type { Selection } from './selection.ts';
import { ROW_PIXELS, useRowWindow } from './use-row-window.ts';
import { useTableModel } from './use-table-model.ts';

type DataTableProps<T> = {
  /** What the rows are, for screen readers. */
  readonly caption: string;
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
  readonly keyOf: (row: T) => string;
  /** How the API sorts; without it the table sorts by what its columns say, once it has all rows. */
  readonly sorting?: Sorting | undefined;
  readonly selection?: Selection<T> | undefined;
  /** More rows are to be loaded, so that what is here cannot be sorted yet. */
  readonly more?: boolean;
};

/** Rows under a header that stays in sight. */
export function DataTable<T>({ columns, keyOf, sorting, selection, more = false, ...of }: DataTableProps<T>) {
  const [by, change] = useState<string>();
  const isLocal = sorting === undefined && !more;
  const { rows, choosing } = useTableModel({
    columns,
    rows: of.rows,
    keyOf,
    selection,
    order: isLocal ? by : undefined,
  });
  const body = useRef<HTMLTableSectionElement>(null);
  const { first, end } = useRowWindow(body, rows.length);
  return (
    <table
      className="w-full border-separate border-spacing-0 text-table"
      aria-rowcount={more ? -1 : rows.length + 1}
    >
      <caption className="sr-only">{of.caption}</caption>
      <thead>
        <tr>
          {choosing === undefined ? null : (
            <th scope="col" className="sticky top-0 z-10 h-9 w-8 border-b border-line bg-ground text-left">
              <ChooseAll choosing={choosing} />
            </th>
          )}
          {columns.map((column) => (
            <ColumnHeading
              key={column.heading}
              column={column}
              name={isLocal ? column.value && column.heading : column.sort}
              sorting={isLocal ? { by, change } : sorting}
            />
          ))}
        </tr>
      </thead>
      <tbody
        ref={body}
        onKeyDown={(event) => chooseByKey(event, choosing, (key) => rows.find((row) => keyOf(row) === key))}
      >
        <Gap rows={first} />
        {rows.slice(first, end).map((row, index) => (
          <DataRow
            key={keyOf(row)}
            row={row}
            rowKey={keyOf(row)}
            index={first + index}
            columns={columns}
            choosing={choosing}
          />
        ))}
        <Gap rows={rows.length - end} />
      </tbody>
    </table>
  );
}

/** Takes the height of rows that are not drawn. */
function Gap({ rows }: { readonly rows: number }) {
  return rows === 0 ? null : <tr aria-hidden style={{ height: rows * ROW_PIXELS }} />;
}
