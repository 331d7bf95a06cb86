import type { ReactNode } from 'react';
import type { CellValue } from './cell-value.ts';

/** One column of a table of `T`. */
export type Column<T> = {
  readonly heading: string;
  readonly cell: (row: T) => ReactNode;
  /** What the cell says, raw and exact: for CSV, and for sorting where all rows are here. */
  readonly value?: (row: T) => CellValue;
  /** Figures stand right-aligned under each other. */
  readonly numeric?: true;
  /** The name by which the API sorts on it; absent where it does not. */
  readonly sort?: string;
  /** Among the first that fold into the second line of the first cell where a table is narrow. */
  readonly wideOnly?: true;
  /** Its cells are buttons or links that say what they do: folded, they stand without its heading, which is only heard. */
  readonly isAct?: true;
};

/** Classes of a heading and of the cells under it. */
export function columnClass({ numeric }: Pick<Column<never>, 'numeric'>): string {
  const align = numeric === true ? 'text-right tabular-nums' : 'text-left';
  return `${align} px-3 first:pl-0 last:pr-0`;
}
