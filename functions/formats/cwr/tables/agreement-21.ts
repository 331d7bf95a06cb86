import type { RecordTables } from './record-table.ts';

/** An agreement, where it holds and whom it joins; gone in 3.0 (CISAC functional specification 2.1 revision 8). */
export const AGREEMENT_21 = {
  AGR: [
    ['submitterAgreementNumber', 20, 14, 'A', 'M'],
    ['internationalAgreementCode', 34, 14, 'A', 'O'],
    ['agreementType', 48, 2, 'L', 'M'],
    ['agreementStartDate', 50, 8, 'D', 'M'],
    ['agreementEndDate', 58, 8, 'D', 'O'],
    ['retentionEndDate', 66, 8, 'D', 'O'],
    ['priorRoyaltyStatus', 74, 1, 'A', 'M'],
    ['priorRoyaltyStartDate', 75, 8, 'D', 'C'],
    ['postTermCollectionStatus', 83, 1, 'A', 'M'],
    ['postTermCollectionEndDate', 84, 8, 'D', 'C'],
    ['signatureDate', 92, 8, 'D', 'O'],
    ['numberOfWorks', 100, 5, 'N', 'M'],
    ['salesManufactureClause', 105, 1, 'L', 'C'],
    ['sharesChange', 106, 1, 'B', 'O'],
    ['advanceGiven', 107, 1, 'B', 'O'],
    ['societyAgreementNumber', 108, 14, 'A', 'O'],
  ],
  TER: [
    ['inclusionExclusion', 20, 1, 'L', 'M'],
    ['territoryCode', 21, 4, 'L', 'M'],
  ],
  IPA: [
    ['agreementRole', 20, 2, 'L', 'M'],
    ['ipiNameNumber', 22, 11, 'L', 'O'],
    ['ipiBaseNumber', 33, 13, 'L', 'O'],
    ['interestedPartyNumber', 46, 9, 'A', 'M'],
    ['lastName', 55, 45, 'A', 'M'],
    ['firstName', 100, 30, 'A', 'O'],
    ['prSocietyCode', 130, 3, 'L', 'C'],
    ['prShare', 133, 5, 'N', 'C'],
    ['mrSocietyCode', 138, 3, 'L', 'C'],
    ['mrShare', 141, 5, 'N', 'C'],
    ['srSocietyCode', 146, 3, 'L', 'C'],
    ['srShare', 149, 5, 'N', 'C'],
  ],
  NPA: [
    ['interestedPartyNumber', 20, 9, 'A', 'C'],
    ['lastName', 29, 160, 'A', 'M'],
    ['firstName', 189, 160, 'A', 'M'],
    ['languageCode', 349, 2, 'L', 'O'],
  ],
} as const satisfies RecordTables;
