import { ChooseRow } from './choose-box.tsx';
import { type Column, columnClass } from './column.ts';
import type { Choosing } from './use-table-model.ts';

type DataRowProps<T> = {
  readonly row: T;
  readonly rowKey: string;
  /** Its place among all rows, from 0. */
  readonly index: number;
  readonly columns: readonly Column<T>[];
  readonly choosing: Choosing<T> | undefined;
};
const LINE = 'h-10 border-b border-line group-hover:bg-sunken/60 group-data-chosen:bg-accent-wash';

/** One row, and its box where rows can be chosen; such a row can have the focus itself. */
export function DataRow<T>({ row, rowKey, index, columns, choosing }: DataRowProps<T>) {
  return (
    <tr
      data-key={rowKey}
      aria-rowindex={index + 2}
      className="group"
      data-chosen={choosing?.isChosen(row) === true ? '' : undefined}
      tabIndex={choosing === undefined ? undefined : -1}
    >
      {choosing === undefined ? null : (
        <td className={LINE}>
          <ChooseRow row={row} rowKey={rowKey} choosing={choosing} />
        </td>
      )}
      {columns.map((column) => (
        <td key={column.heading} className={`${columnClass(column)} ${LINE}`}>
          {column.cell(row)}
        </td>
      ))}
    </tr>
  );
}
