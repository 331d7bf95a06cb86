import type { RecordTables } from './record-table.ts';

/** The records around the transactions, and what an acknowledgement says (CISAC functional specification 2.1 revision 8). */
export const TRANSMISSION_21 = {
  HDR: [
    ['recordType', 1, 3, 'A', 'M'],
    ['senderType', 4, 2, 'A', 'M'],
    ['senderId', 6, 9, 'N', 'M'],
    ['senderName', 15, 45, 'A', 'M'],
    ['ediVersion', 60, 5, 'A', 'M'],
    ['creationDate', 65, 8, 'D', 'M'],
    ['creationTime', 73, 6, 'T', 'M'],
    ['transmissionDate', 79, 8, 'D', 'M'],
    ['characterSet', 87, 15, 'L', 'O'],
  ],
  GRH: [
    ['recordType', 1, 3, 'A', 'M'],
    ['transactionType', 4, 3, 'L', 'M'],
    ['groupNumber', 7, 5, 'N', 'M'],
    ['transactionVersion', 12, 5, 'A', 'M'],
    ['batchRequest', 17, 10, 'N', 'O'],
    ['submissionType', 27, 2, 'L', 'C'],
  ],
  GRT: [
    ['recordType', 1, 3, 'A', 'M'],
    ['groupNumber', 4, 5, 'N', 'M'],
    ['transactionCount', 9, 8, 'N', 'M'],
    ['recordCount', 17, 8, 'N', 'M'],
    ['currencyIndicator', 25, 3, 'L', 'C'],
    ['totalMonetaryValue', 28, 10, 'N', 'O'],
  ],
  TRL: [
    ['recordType', 1, 3, 'A', 'M'],
    ['groupCount', 4, 5, 'N', 'M'],
    ['transactionCount', 9, 8, 'N', 'M'],
    ['recordCount', 17, 8, 'N', 'M'],
  ],
  ACK: [
    ['creationDate', 20, 8, 'D', 'M'],
    ['creationTime', 28, 6, 'T', 'M'],
    ['originalGroupNumber', 34, 5, 'N', 'M'],
    ['originalTransactionSequence', 39, 8, 'N', 'M'],
    ['originalTransactionType', 47, 3, 'L', 'M'],
    ['creationTitle', 50, 60, 'A', 'C'],
    ['submitterCreationNumber', 110, 20, 'A', 'C'],
    ['recipientCreationNumber', 130, 20, 'A', 'C'],
    ['processingDate', 150, 8, 'D', 'M'],
    ['transactionStatus', 158, 2, 'L', 'M'],
  ],
  MSG: [
    ['messageType', 20, 1, 'L', 'M'],
    ['originalRecordSequence', 21, 8, 'N', 'M'],
    ['originalRecordType', 29, 3, 'A', 'M'],
    ['messageLevel', 32, 1, 'L', 'M'],
    ['validationNumber', 33, 3, 'A', 'M'],
    ['messageText', 36, 150, 'A', 'M'],
  ],
} as const satisfies RecordTables;
