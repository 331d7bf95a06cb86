import type { CsvRow } from '#functions/formats/csv/read-rows.ts';

type Row = Extract<CsvRow, { kind: 'row' }>;

/**
 * A table as its rows go by: what stands above the header, the header (on each sheet of a workbook), the rows of data, and
 * rows that are none.
 */
export type TablePart =
  | (Omit<Row, 'kind'> & { readonly kind: 'above' })
  | {
      readonly kind: 'header';
      readonly line: number;
      /** Each different; `Column C` where there is none. */
      readonly names: readonly string[];
      /** False where the sheet has no header: its columns are those of the sheet before, or `Column A` and so on. */
      readonly isWritten: boolean;
      readonly isFirstRow: boolean;
      readonly sheet?: string;
    }
  /** The header again, or sums. */
  | { readonly kind: 'passed'; readonly what: 'header' | 'totals'; readonly line: number }
  | CsvRow;
