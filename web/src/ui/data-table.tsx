import { useRef } from 'react';
import { type Column, columnClass } from './column.ts';
import { ColumnHeading, type Sorting } from './column-heading.tsx';
import { moveBetweenRows } from './move-between-rows.ts';
import { ROW_PIXELS, useRowWindow } from './use-row-window.ts';

type DataTableProps<T> = {
  /** What the rows are, for screen readers. */
  readonly caption: string;
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
  readonly keyOf: (row: T) => string;
  readonly sorting?: Sorting | undefined;
};

/** Rows under a header that stays in sight. */
export function DataTable<T>({ caption, columns, rows, keyOf, sorting }: DataTableProps<T>) {
  const body = useRef<HTMLTableSectionElement>(null);
  const { first, end } = useRowWindow(body, rows.length);
  return (
    <table className="w-full border-separate border-spacing-0 text-table" aria-rowcount={rows.length + 1}>
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <ColumnHeading key={column.heading} column={column} sorting={sorting} />
          ))}
        </tr>
      </thead>
      <tbody ref={body} onKeyDown={moveBetweenRows}>
        <Gap rows={first} />
        {rows.slice(first, end).map((row, index) => (
          <tr key={keyOf(row)} aria-rowindex={first + index + 2} className="group">
            {columns.map((column) => (
              <td
                key={column.heading}
                className={`${columnClass(column)} h-10 border-b border-line group-hover:bg-sunken/60`}
              >
                {column.cell(row)}
              </td>
            ))}
          </tr>
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
