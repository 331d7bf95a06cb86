import type { RecordTables } from './record-table.ts';

/** Who performs and records a work, and what plays it (CISAC functional specification 3.0 revision 0). */
export const PERFORMANCE_30 = {
  PER: [
    ['lastName', 20, 45, 'A', 'M'],
    ['firstName', 65, 30, 'A', 'O'],
    ['ipiNameNumber', 95, 11, 'S', 'O'],
    ['isni', 106, 16, 'S', 'O'],
    ['performanceLanguage', 122, 2, 'S', 'C'],
    ['performanceDialect', 124, 3, 'S', 'C'],
  ],
  NPR: [
    ['lastName', 20, 160, 'A', 'C'],
    ['firstName', 180, 160, 'A', 'O'],
    ['ipiNameNumber', 340, 11, 'S', 'O'],
    ['isni', 351, 16, 'S', 'O'],
    ['performanceLanguage', 367, 2, 'S', 'C'],
    ['performanceDialect', 369, 3, 'S', 'C'],
    ['languageCode', 372, 2, 'S', 'O'],
    ['scriptCode', 374, 4, 'S', 'O'],
  ],
  REC: [
    ['releaseDate', 20, 8, 'D', 'O'],
    ['duration', 28, 6, 'T', 'O'],
    ['isrc', 34, 12, 'S', 'O'],
    ['recordingTitle', 46, 60, 'A', 'O'],
    ['versionTitle', 106, 60, 'A', 'O'],
    ['displayArtist', 166, 60, 'A', 'O'],
    ['displayArtistIpiNameNumber', 226, 11, 'S', 'O'],
    ['isni', 237, 16, 'S', 'O'],
    ['recordLabel', 253, 60, 'A', 'O'],
    ['isrcValidity', 313, 20, 'L', 'C'],
    ['submitterRecordingId', 333, 14, 'A', 'O'],
  ],
  NRC: [
    ['releaseDate', 20, 8, 'D', 'O'],
    ['duration', 28, 6, 'T', 'O'],
    ['isrc', 34, 12, 'S', 'O'],
    ['recordingTitle', 46, 60, 'A', 'O'],
    ['versionTitle', 106, 60, 'A', 'O'],
    ['displayArtist', 166, 60, 'A', 'O'],
    ['displayArtistIpiNameNumber', 226, 11, 'S', 'O'],
    ['isni', 237, 16, 'S', 'O'],
    ['isrcValidity', 253, 20, 'L', 'C'],
    ['submitterRecordingId', 273, 14, 'A', 'O'],
    ['languageCode', 287, 2, 'S', 'O'],
    ['scriptCode', 289, 4, 'S', 'O'],
  ],
  INS: [
    ['numberOfVoices', 20, 3, 'N', 'O'],
    ['instrumentationType', 23, 3, 'L', 'C'],
    ['instrumentationDescription', 26, 50, 'A', 'C'],
  ],
  IND: [
    ['instrumentCode', 20, 3, 'L', 'M'],
    ['numberOfPlayers', 23, 3, 'N', 'O'],
  ],
} as const satisfies RecordTables;
