import {
  constructTable,
  createSortedRowModel,
  functionalUpdate,
  type RowSelectionState,
  rowSelectionFeature,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/table-core';
import { storeReactivityBindings } from '@tanstack/table-core/store-reactivity-bindings';
import type { CellValue } from '#web/ui/cell-value.ts';
import type { Column } from '#web/ui/column.ts';
import { compareValues } from './compare-values.ts';

const features = tableFeatures({
  coreReactivityFeature: storeReactivityBindings(),
  rowSelectionFeature,
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
});
/** A table as it stands. */
export type Shown<T> = {
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
  readonly keyOf: (row: T) => string;
  readonly canChoose: (row: T) => boolean;
  /** The heading of the column that sorts, `-` before it for descending. */
  readonly order: string | undefined;
  readonly chosen: ReadonlySet<string>;
};
/** What a press on a row’s box asks for; `extend`: for the rows from the last one pressed to this one. */
export type Press = { readonly key: string; readonly on: boolean; readonly extend: boolean };

/**
 * Sorts and chooses rows by TanStack Table. It is told all that it decides on and gives back the outcome; of its own it
 * keeps the row that was pressed last, from which the next press may extend.
 */
export function tableEngine<T>(headings: readonly string[]) {
  type Entry = { readonly row: T };
  let now: Shown<T> | undefined;
  let data: Entry[] = [];
  let state: RowSelectionState = {};
  const table = constructTable<typeof features, Entry>({
    features,
    columns: headings.map((heading) => ({
      id: heading,
      accessorFn: ({ row }: Entry): CellValue =>
        now?.columns.find((column) => column.heading === heading)?.value?.(row) ?? undefined,
      sortFn: (a, b) => compareValues(a.getValue<CellValue>(heading), b.getValue<CellValue>(heading)),
      sortUndefined: 'last',
    })),
    data,
    getRowId: ({ row }) => now?.keyOf(row) ?? '',
    enableRowSelection: ({ original }) => now?.canChoose(original.row) === true,
    onRowSelectionChange: (updater) => {
      state = functionalUpdate(updater, state);
    },
  });
  const show = (shown: Shown<T>) => {
    if (shown.rows !== now?.rows || shown.columns !== now.columns) {
      data = shown.rows.map((row) => ({ row }));
    }
    now = shown;
    state = Object.fromEntries([...shown.chosen].map((key) => [key, true]));
    const { order } = shown;
    const sorting = headings.flatMap((id) =>
      order === id || order === `-${id}` ? [{ id, desc: order !== id }] : [],
    );
    table.setOptions((before) => ({ ...before, data, state: { sorting, rowSelection: state } }));
  };
  return {
    /** The rows in their order; what says nothing in that column comes last either way. */
    ordered: (shown: Shown<T>): readonly T[] => {
      show(shown);
      return table.getSortedRowModel().rows.map(({ original }) => original.row);
    },
    /** What is chosen after a press on a row’s box. */
    pressed: (shown: Shown<T>, { key, on, extend }: Press): ReadonlySet<string> => {
      show(shown);
      table.getRow(key).getToggleSelectedHandler()({ target: { checked: on }, shiftKey: extend });
      return new Set(Object.keys(state));
    },
    /** What is chosen after a press on the box of all rows that are here. */
    pressedAll: (shown: Shown<T>, on: boolean): ReadonlySet<string> => {
      show(shown);
      table.toggleAllRowsSelected(on);
      return new Set(Object.keys(state));
    },
  };
}
export type TableEngine<T> = ReturnType<typeof tableEngine<T>>;
