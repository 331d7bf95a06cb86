import { appended, requiring, without } from './change-table.ts';
import { PERFORMANCE_21 } from './performance-21.ts';
import { PUBLISHER_21 } from './publisher-21.ts';
import type { RecordTable, RecordTables } from './record-table.ts';
import { TRANSMISSION_21 } from './transmission-21.ts';
import { VERSION_21 } from './version-21.ts';
import { WRITER_21 } from './writer-21.ts';

const publisher = requiring(PUBLISHER_21.SPU, { ipiNameNumber: 'C' });
const writerTerritory = requiring(WRITER_21.SWT, { interestedPartyNumber: 'C' });

/** A work origin whose ISAN went to the end; a filler stands where it was. */
const origin: RecordTable = [
  ...PERFORMANCE_21.ORN.slice(0, 6),
  ['filler', 163, 25, 'N', 'O'],
  ...without(PERFORMANCE_21.ORN, 'isanVersion', 'isan', 'isanEpisode', 'isanCheckDigit1')
    .slice(6)
    .map(([name, start, length, type, required]) => [name, start + 25, length, type, required] as const),
  ['isan', 302, 12, 'A', 'O'],
  ['isanEpisode', 314, 4, 'A', 'O'],
  ['isanCheckDigit1', 318, 1, 'A', 'O'],
  ['isanVersion', 319, 8, 'A', 'O'],
  ['isanCheckDigit2', 327, 1, 'A', 'O'],
  ['eidr', 328, 20, 'A', 'O'],
  ['eidrCheckDigit', 348, 1, 'A', 'O'],
];

/** CWR 2.2: that is 2.1 and these differences (functional specification 2.2 revision 2). */
export const VERSION_22: RecordTables = {
  ...VERSION_21,
  HDR: appended(TRANSMISSION_21.HDR, [
    ['version', 102, 3, 'A', 'O'],
    ['revision', 105, 3, 'N', 'O'],
    ['softwarePackage', 108, 30, 'A', 'O'],
    ['softwarePackageVersion', 138, 30, 'A', 'O'],
  ]),
  SPU: publisher,
  OPU: publisher,
  OPT: PUBLISHER_21.SPT,
  SWT: writerTerritory,
  OWT: writerTerritory,
  PWR: appended(
    requiring(WRITER_21.PWR, {
      publisherInterestedPartyNumber: 'C',
      publisherName: 'C',
      writerInterestedPartyNumber: 'C',
    }),
    [['publisherSequenceNumber', 111, 2, 'N', 'M']],
  ),
  REC: appended(PERFORMANCE_21.REC, [
    ['recordingTitle', 267, 60, 'A', 'O'],
    ['versionTitle', 327, 60, 'A', 'O'],
    ['displayArtist', 387, 60, 'A', 'O'],
    ['recordLabel', 447, 60, 'A', 'O'],
    ['isrcValidity', 507, 20, 'L', 'C'],
    ['submitterRecordingId', 527, 14, 'A', 'O'],
  ]),
  ORN: origin,
  XRF: [
    ['organisationCode', 20, 3, 'L', 'M'],
    ['identifier', 23, 14, 'A', 'M'],
    ['identifierType', 37, 1, 'L', 'M'],
    ['validity', 38, 1, 'F', 'M'],
  ],
};
