import { ChooseRow } from './choose-box.tsx';
import { type Column, columnClass } from './column.ts';
import type { Choosing } from './use-table-model.ts';

type DataRowProps<T> = {
  readonly row: T;
  readonly rowKey: string;
  /** Its place among all rows, from 0. */
  readonly index: number;
  readonly columns: readonly Column<T>[];
  /** Columns for which the table is too narrow. */
  readonly folded: readonly Column<T>[];
  readonly dense: boolean;
  readonly choosing: Choosing<T> | undefined;
};
const LINE = 'border-b border-line group-hover:bg-sunken/60 group-data-chosen:bg-accent-wash';

/** One row, and its box where rows can be chosen; such a row can have the focus itself. */
export function DataRow<T>({ row, rowKey, index, columns, folded, dense, choosing }: DataRowProps<T>) {
  const [first, ...rest] = columns;
  const line = `${LINE} ${dense ? 'h-8 py-0.5' : 'h-10 py-1'}`;
  return (
    <tr
      data-key={rowKey}
      data-index={index}
      aria-rowindex={index + 2}
      className="group"
      data-chosen={choosing?.isChosen(row) === true ? '' : undefined}
      tabIndex={choosing === undefined ? undefined : -1}
    >
      {choosing === undefined ? null : (
        <td className={line}>
          <ChooseRow row={row} rowKey={rowKey} choosing={choosing} />
        </td>
      )}
      {first === undefined ? null : (
        <td className={`${columnClass(first)} ${line}`}>
          {first.cell(row)}
          <Folded row={row} columns={folded} />
        </td>
      )}
      {rest.map((column) => (
        <td
          key={column.heading}
          className={`${columnClass(column)} ${column.numeric === true ? 'whitespace-nowrap' : ''} ${line}`}
        >
          {column.cell(row)}
        </td>
      ))}
    </tr>
  );
}

/** What does not stand beside the first cell, as a line under it. */
function Folded<T>({ row, columns }: { readonly row: T; readonly columns: readonly Column<T>[] }) {
  if (columns.length === 0) return null;
  return (
    <dl className="mt-0.5 flex min-w-40 flex-wrap gap-x-4 gap-y-0.5 pb-1 text-left text-xs text-ink-soft">
      {columns.map(({ heading, cell, isAct }) => (
        <div
          key={heading}
          className={isAct === true ? 'basis-full pt-1' : 'flex min-w-0 items-baseline gap-x-1.5'}
        >
          <dt className={isAct === true ? 'sr-only' : 'shrink-0 text-ink-faint'}>{heading}</dt>
          <dd className="min-w-0 tabular-nums">{cell(row)}</dd>
        </div>
      ))}
    </dl>
  );
}
