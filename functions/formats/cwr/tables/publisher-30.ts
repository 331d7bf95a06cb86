import type { RecordTables } from './record-table.ts';

/** Publishers and what they collect where (CISAC functional specification 3.0 revision 0). */
export const PUBLISHER_30 = {
  SPU: [
    ['publisherSequenceNumber', 20, 2, 'N', 'M'],
    ['interestedPartyNumber', 22, 9, 'A', 'C'],
    ['publisherName', 31, 45, 'A', 'C'],
    ['unknownIndicator', 76, 1, 'B', 'M'],
    ['role', 77, 2, 'L', 'C'],
    ['ipiNameNumber', 79, 11, 'S', 'C'],
    ['ipiBaseNumber', 90, 13, 'S', 'O'],
    ['usaLicense', 103, 1, 'L', 'O'],
  ],
  NPN: [
    ['publisherSequenceNumber', 20, 2, 'N', 'M'],
    ['interestedPartyNumber', 22, 9, 'A', 'M'],
    ['publisherName', 31, 480, 'A', 'M'],
    ['languageCode', 511, 2, 'S', 'O'],
    ['scriptCode', 513, 4, 'S', 'O'],
  ],
  SPT: [
    ['sequenceNumber', 20, 3, 'N', 'M'],
    ['interestedPartyNumber', 23, 9, 'A', 'M'],
    ['prCollectionShare', 32, 5, 'N', 'C'],
    ['mrCollectionShare', 37, 5, 'N', 'C'],
    ['srCollectionShare', 42, 5, 'N', 'C'],
    ['inclusionExclusion', 47, 1, 'L', 'M'],
    ['territoryCode', 48, 4, 'S', 'M'],
    ['prSocietyCode', 52, 4, 'L', 'C'],
    ['mrSocietyCode', 56, 4, 'L', 'C'],
    ['srSocietyCode', 60, 4, 'L', 'C'],
    ['specialAgreementsIndicator', 64, 1, 'L', 'O'],
    ['firstRecordingRefusal', 65, 1, 'F', 'O'],
    ['submitterAgreementNumber', 66, 14, 'A', 'O'],
    ['societyAgreementNumber', 80, 14, 'A', 'O'],
    ['agreementType', 94, 2, 'L', 'O'],
    ['recipientCode', 96, 4, 'L', 'M'],
  ],
} as const satisfies RecordTables;
