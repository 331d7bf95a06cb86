import type { RecordTables } from './record-table.ts';

/** The works that a work is part of, a version of, or made of (CISAC functional specification 2.1 revision 8). */
export const RELATED_WORK_21 = {
  EWT: [
    ['title', 20, 60, 'A', 'M'],
    ['iswc', 80, 11, 'A', 'O'],
    ['languageCode', 91, 2, 'L', 'O'],
    ['writer1LastName', 93, 45, 'A', 'O'],
    ['writer1FirstName', 138, 30, 'A', 'O'],
    ['source', 168, 60, 'A', 'O'],
    ['writer1IpiNameNumber', 228, 11, 'L', 'O'],
    ['writer1IpiBaseNumber', 239, 13, 'L', 'O'],
    ['writer2LastName', 252, 45, 'A', 'O'],
    ['writer2FirstName', 297, 30, 'A', 'O'],
    ['writer2IpiNameNumber', 327, 11, 'L', 'O'],
    ['writer2IpiBaseNumber', 338, 13, 'L', 'O'],
    ['submitterWorkNumber', 351, 14, 'A', 'O'],
  ],
  NET: [
    ['title', 20, 640, 'A', 'M'],
    ['languageCode', 660, 2, 'L', 'O'],
  ],
  NOW: [
    ['lastName', 20, 160, 'A', 'M'],
    ['firstName', 180, 160, 'A', 'M'],
    ['languageCode', 340, 2, 'L', 'O'],
    ['writerPosition', 342, 1, 'L', 'O'],
  ],
  COM: [
    ['title', 20, 60, 'A', 'M'],
    ['iswc', 80, 11, 'A', 'O'],
    ['submitterWorkNumber', 91, 14, 'A', 'O'],
    ['duration', 105, 6, 'T', 'O'],
    ['writer1LastName', 111, 45, 'A', 'M'],
    ['writer1FirstName', 156, 30, 'A', 'O'],
    ['writer1IpiNameNumber', 186, 11, 'L', 'O'],
    ['writer2LastName', 197, 45, 'A', 'O'],
    ['writer2FirstName', 242, 30, 'A', 'O'],
    ['writer2IpiNameNumber', 272, 11, 'L', 'O'],
    ['writer1IpiBaseNumber', 283, 13, 'L', 'O'],
    ['writer2IpiBaseNumber', 296, 13, 'L', 'O'],
  ],
  ARI: [
    ['societyCode', 20, 3, 'L', 'M'],
    ['workNumber', 23, 14, 'A', 'C'],
    ['typeOfRight', 37, 3, 'L', 'M'],
    ['subjectCode', 40, 2, 'L', 'C'],
    ['note', 42, 160, 'A', 'C'],
  ],
} as const satisfies RecordTables;
