/**
 * A text, N digits, D date `YYYYMMDD`, T time `HHMMSS`, B Y or N, F Y, N or U, L a value of a list, S a value of an
 * international standard.
 */
export type FieldType = 'A' | 'N' | 'D' | 'T' | 'B' | 'F' | 'L' | 'S';
/** M mandatory, C conditional, O optional. */
export type Requirement = 'M' | 'C' | 'O';
/** One field: its name, where it starts (counted from 1), how many characters it has, its type, whether it must be there. */
export type FieldRow = readonly [
  name: string,
  start: number,
  length: number,
  type: FieldType,
  required: Requirement,
];
export type RecordTable = readonly FieldRow[];
/** Tables by record type. Those of details and transactions begin after the prefix, at 20. */
export type RecordTables = Readonly<Record<string, RecordTable>>;
