import { insertedAfter, requiring, resized, without } from './change-table.ts';
import { PERFORMANCE_30 } from './performance-30.ts';
import { PUBLISHER_30 } from './publisher-30.ts';
import type { RecordTable, RecordTables } from './record-table.ts';
import { RELATED_WORK_21 } from './related-work-21.ts';
import { TRANSMISSION_30 } from './transmission-30.ts';
import { VERSION_30 } from './version-30.ts';
import { WRITER_30 } from './writer-30.ts';

const { ISR: _request, ISA: _answer, WRI: _writer, ...kept } = VERSION_30;

/** 3.1 gave interested parties numbers of eleven characters, except that of the writer on PWR. */
const widened = (table: RecordTable) => resized(table, 'interestedPartyNumber', 11);
const publisher = widened(PUBLISHER_30.SPU);
const publisherTerritory = widened(PUBLISHER_30.SPT);
const writer = requiring(widened(WRITER_30.SWR), { interestedPartyNumber: 'M', lastName: 'C' });
const writerTerritory = widened(WRITER_30.SWT);

/** CWR 3.1: that is 3.0 and these differences (functional specification 3.1 revision 0). */
export const VERSION_31: RecordTables = {
  ...kept,
  GRH: without(TRANSMISSION_30.GRH, 'transactionVersion'),
  SPU: publisher,
  OPU: publisher,
  NPN: widened(PUBLISHER_30.NPN),
  SPT: publisherTerritory,
  OPT: publisherTerritory,
  SWR: writer,
  OWR: writer,
  NWN: widened(WRITER_30.NWN),
  SWT: writerTerritory,
  OWT: writerTerritory,
  MAN: [
    ['writerInterestedPartyNumber', 20, 11, 'A', 'M'],
    ['prManuscriptShare', 31, 5, 'N', 'M'],
    ['mrManuscriptShare', 36, 5, 'N', 'M'],
    ['srManuscriptShare', 41, 5, 'N', 'M'],
  ],
  PWR: resized(WRITER_30.PWR, 'publisherInterestedPartyNumber', 11),
  REC: resized(PERFORMANCE_30.REC, 'isrcValidity', 1),
  NRC: insertedAfter(resized(PERFORMANCE_30.NRC, 'isrcValidity', 1), 'isni', [
    'recordLabel',
    0,
    60,
    'A',
    'O',
  ]),
  ARI: RELATED_WORK_21.ARI,
};
