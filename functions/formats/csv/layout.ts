import type { RowCells } from './row-cells.ts';

/** One kind of CSV file: which columns it has, and how a row of it becomes a record. */
export type Layout<T> = {
  /** What the file holds, for messages: `plays`. */
  readonly noun: string;
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** Undefined if the row is rejected; the cells then say why. */
  readonly read: (cells: RowCells) => T | undefined;
};
