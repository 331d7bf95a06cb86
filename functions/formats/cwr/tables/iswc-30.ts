import type { RecordTables } from './record-table.ts';

/** Requests for an ISWC and their answers; gone in 3.1 (CISAC functional specification 3.0 revision 0). */
export const ISWC_30 = {
  ISR: [
    ['workTitle', 20, 60, 'A', 'M'],
    ['languageCode', 80, 2, 'S', 'O'],
    ['submitterWorkNumber', 82, 14, 'A', 'M'],
    ['iswc', 96, 11, 'S', 'O'],
    ['iswcPreferredIndicator', 107, 1, 'A', 'O'],
  ],
  ISA: [
    ['creationDate', 20, 8, 'D', 'M'],
    ['creationTime', 28, 6, 'T', 'M'],
    ['originalGroupNumber', 34, 5, 'N', 'M'],
    ['originalTransactionSequence', 39, 8, 'N', 'M'],
    ['originalTransactionType', 47, 3, 'L', 'M'],
    ['creationTitle', 50, 60, 'A', 'C'],
    ['languageCode', 110, 2, 'S', 'O'],
    ['submitterWorkNumber', 112, 14, 'A', 'M'],
    ['processingDate', 126, 8, 'D', 'M'],
    ['iswc', 134, 11, 'S', 'M'],
    ['iswcPreferredIndicator', 145, 1, 'A', 'M'],
    ['transactionStatus', 146, 2, 'L', 'M'],
  ],
  WRI: [
    ['submitterWorkNumber', 20, 14, 'A', 'M'],
    ['ipiNameNumber', 34, 11, 'S', 'M'],
    ['lastName', 45, 45, 'A', 'M'],
    ['firstName', 90, 45, 'A', 'O'],
    ['role', 135, 2, 'L', 'M'],
  ],
} as const satisfies RecordTables;
