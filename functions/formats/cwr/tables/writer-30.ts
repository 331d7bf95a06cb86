import type { RecordTables } from './record-table.ts';

/** Writers, what they collect where, and who publishes them (CISAC functional specification 3.0 revision 0). */
export const WRITER_30 = {
  SWR: [
    ['interestedPartyNumber', 20, 9, 'A', 'C'],
    ['lastName', 29, 45, 'A', 'M'],
    ['firstName', 74, 30, 'A', 'O'],
    ['unknownIndicator', 104, 1, 'B', 'M'],
    ['role', 105, 2, 'L', 'M'],
    ['ipiNameNumber', 107, 11, 'S', 'O'],
    ['ipiBaseNumber', 118, 13, 'S', 'O'],
    ['reversionaryIndicator', 131, 1, 'F', 'O'],
    ['firstRecordingRefusal', 132, 1, 'B', 'O'],
    ['workForHire', 133, 1, 'B', 'O'],
    ['usaLicense', 134, 1, 'L', 'O'],
  ],
  NWN: [
    ['interestedPartyNumber', 20, 9, 'A', 'C'],
    ['lastName', 29, 160, 'A', 'M'],
    ['firstName', 189, 160, 'A', 'O'],
    ['languageCode', 349, 2, 'S', 'O'],
    ['scriptCode', 351, 4, 'S', 'O'],
  ],
  SWT: [
    ['sequenceNumber', 20, 3, 'N', 'M'],
    ['interestedPartyNumber', 23, 9, 'A', 'C'],
    ['prCollectionShare', 32, 5, 'N', 'O'],
    ['mrCollectionShare', 37, 5, 'N', 'O'],
    ['srCollectionShare', 42, 5, 'N', 'O'],
    ['inclusionExclusion', 47, 1, 'L', 'M'],
    ['territoryCode', 48, 4, 'S', 'M'],
    ['prSocietyCode', 52, 4, 'L', 'O'],
    ['mrSocietyCode', 56, 4, 'L', 'O'],
    ['srSocietyCode', 60, 4, 'L', 'O'],
    ['recipientCode', 64, 4, 'L', 'M'],
  ],
  PWR: [
    ['publisherSequenceNumber', 20, 2, 'N', 'M'],
    ['publisherInterestedPartyNumber', 22, 9, 'A', 'C'],
    ['writerInterestedPartyNumber', 31, 9, 'A', 'C'],
    ['submitterAgreementNumber', 40, 14, 'A', 'O'],
    ['recipientCode', 54, 4, 'L', 'C'],
    ['societyAgreementNumber', 58, 14, 'A', 'O'],
    ['agreementType', 72, 2, 'L', 'O'],
  ],
} as const satisfies RecordTables;
