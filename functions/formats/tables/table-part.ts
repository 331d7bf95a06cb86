import type { CsvRow } from '#functions/formats/csv/read-rows.ts';

/**
 * A table as its rows go by: what stands above the header, the header (on each sheet of a workbook), the rows of data, and
 * sums at the end, which are no data.
 */
export type TablePart =
  | {
      readonly kind: 'above';
      readonly line: number;
      readonly values: readonly string[];
      readonly sheet?: string;
    }
  | {
      readonly kind: 'header';
      readonly line: number;
      readonly names: readonly string[];
      /** False where the table has none: its columns are then `Column A` and so on. */
      readonly isWritten: boolean;
      readonly sheet?: string;
    }
  | {
      readonly kind: 'row';
      readonly line: number;
      readonly values: readonly string[];
      readonly sheet?: string;
    }
  | { readonly kind: 'totals'; readonly line: number }
  | Exclude<CsvRow, { kind: 'row' }>;
