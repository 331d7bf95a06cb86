import type { CellType } from './cell-types.ts';

/** M must be filled, O may be empty, C must be filled in the last file of a report. */
type Need = 'M' | 'O' | 'C';

/** One cell of a record as Part 8 of the standard tables it: name, type, need, and whether it holds several values. */
export type Cell = readonly [name: string, type: CellType, need: Need, many?: 'list'];

/** The cells of one record type in order; the first is always `RecordType`. */
export type RecordLayout = readonly [RecordType: readonly ['RecordType', 'code', 'M'], ...cells: Cell[]];

/** What a cell is given: a text, several for a list, nothing where it stays empty. */
export type CellValue = string | readonly string[] | undefined;

/** Several values of one cell stand between these. */
export const LIST_SEPARATOR = '|';
