import type { RecordTable } from './record-table.ts';

/** What every record of a transaction begins with; the records around the transactions have none. */
export const PREFIX: RecordTable = [
  ['recordType', 1, 3, 'A', 'M'],
  ['transactionSequence', 4, 8, 'N', 'M'],
  ['recordSequence', 12, 8, 'N', 'M'],
];
/** Records that stand around the transactions. */
export const WITHOUT_PREFIX: ReadonlySet<string> = new Set(['HDR', 'GRH', 'GRT', 'TRL']);
