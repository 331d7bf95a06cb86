import type { RecordTables } from './record-table.ts';

/** A work’s header and its titles (CISAC functional specification 2.1 revision 8). */
export const WORK_21 = {
  NWR: [
    ['workTitle', 20, 60, 'A', 'M'],
    ['languageCode', 80, 2, 'L', 'O'],
    ['submitterWorkNumber', 82, 14, 'A', 'M'],
    ['iswc', 96, 11, 'A', 'O'],
    ['copyrightDate', 107, 8, 'D', 'O'],
    ['copyrightNumber', 115, 12, 'A', 'O'],
    ['distributionCategory', 127, 3, 'L', 'M'],
    ['duration', 130, 6, 'T', 'C'],
    ['recordedIndicator', 136, 1, 'F', 'M'],
    ['textMusicRelationship', 137, 3, 'L', 'O'],
    ['compositeType', 140, 3, 'L', 'O'],
    ['versionType', 143, 3, 'L', 'M'],
    ['excerptType', 146, 3, 'L', 'O'],
    ['musicArrangement', 149, 3, 'L', 'C'],
    ['lyricAdaptation', 152, 3, 'L', 'C'],
    ['contactName', 155, 30, 'A', 'O'],
    ['contactId', 185, 10, 'A', 'O'],
    ['workType', 195, 2, 'L', 'O'],
    ['grandRightsIndicator', 197, 1, 'B', 'C'],
    ['compositeComponentCount', 198, 3, 'N', 'C'],
    ['printedEditionDate', 201, 8, 'D', 'O'],
    ['exceptionalClause', 209, 1, 'F', 'O'],
    ['opusNumber', 210, 25, 'A', 'O'],
    ['catalogueNumber', 235, 25, 'A', 'O'],
    ['priorityFlag', 260, 1, 'F', 'O'],
  ],
  ALT: [
    ['alternativeTitle', 20, 60, 'A', 'M'],
    ['titleType', 80, 2, 'L', 'M'],
    ['languageCode', 82, 2, 'L', 'C'],
  ],
  NAT: [
    ['title', 20, 640, 'A', 'M'],
    ['titleType', 660, 2, 'L', 'M'],
    ['languageCode', 662, 2, 'L', 'O'],
  ],
} as const satisfies RecordTables;
