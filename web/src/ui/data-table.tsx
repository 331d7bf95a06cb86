import { useRef, useState } from 'react';
import { ChooseAll } from './choose-box.tsx';
import { chooseByKey } from './choose-by-key.ts';
import type { Column } from './column.ts';
import { ColumnHeading, type Sorting } from './column-heading.tsx';
import { DataRow } from './data-row.tsx';
import type { Selection } from './selection.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { ROW_PIXELS, useRowWindow } from './use-row-window.ts';
import { useStandingColumns } from './use-standing-columns.ts';
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
  /** How many rows there are in all; `unknown` while more are to be loaded. Absent: these are all. */
  readonly total?: number | 'unknown' | undefined;
  /** Rows of 32 px in place of 40. */
  readonly dense?: boolean;
};

/** Rows under a header that stays in sight, in whatever width there is. */
export function DataTable<T>({
  columns,
  keyOf,
  sorting,
  selection,
  total,
  dense = false,
  ...of
}: DataTableProps<T>) {
  const [by, change] = useState<string>();
  const isLocal = sorting === undefined && (total === undefined || total === of.rows.length);
  const order = isLocal ? by : undefined;
  const { rows, choosing } = useTableModel({ columns, rows: of.rows, keyOf, selection, order });
  const place = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const { standing, folded } = useStandingColumns(place, columns);
  const { items, height } = useRowWindow(body, rows.length, dense ? ROW_PIXELS.dense : ROW_PIXELS.plain);
  useKeptFocus(place);
  return (
    <div ref={place} tabIndex={-1} className="min-w-0 outline-none">
      <table
        className="w-full border-separate border-spacing-0 text-table"
        aria-rowcount={total === 'unknown' ? -1 : (total ?? rows.length) + 1}
      >
        <caption className="sr-only">{of.caption}</caption>
        <thead>
          <tr>
            {choosing === undefined ? null : (
              <th scope="col" className="sticky top-0 z-10 h-9 w-8 border-b border-line bg-ground text-left">
                <ChooseAll choosing={choosing} />
              </th>
            )}
            {standing.map((column) => (
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
          {items.flatMap(({ index, top }, at) => {
            const row = rows[index];
            if (row === undefined) return [];
            const key = keyOf(row);
            return [
              <Gap key={`before ${key}`} pixels={top - (items[at - 1]?.bottom ?? 0)} />,
              <DataRow
                key={key}
                row={row}
                rowKey={key}
                index={index}
                columns={standing}
                folded={folded}
                dense={dense}
                choosing={choosing}
              />,
            ];
          })}
          <Gap pixels={height - (items.at(-1)?.bottom ?? 0)} />
        </tbody>
      </table>
    </div>
  );
}

/** Takes the height of rows that are not drawn. */
function Gap({ pixels }: { readonly pixels: number }) {
  return pixels < 1 ? null : <tr aria-hidden style={{ height: pixels }} />;
}
