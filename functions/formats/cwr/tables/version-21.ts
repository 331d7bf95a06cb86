import { AGREEMENT_21 } from './agreement-21.ts';
import { PERFORMANCE_21 } from './performance-21.ts';
import { PUBLISHER_21 } from './publisher-21.ts';
import type { RecordTables } from './record-table.ts';
import { RELATED_WORK_21 } from './related-work-21.ts';
import { TRANSMISSION_21 } from './transmission-21.ts';
import { WORK_21 } from './work-21.ts';
import { WRITER_21 } from './writer-21.ts';

/** Every record of CWR 2.1. One layout serves all work headers, each pair of publishers and writers, and titles in other scripts. */
export const VERSION_21: RecordTables = {
  ...TRANSMISSION_21,
  ...AGREEMENT_21,
  ...WORK_21,
  ...PUBLISHER_21,
  ...WRITER_21,
  ...RELATED_WORK_21,
  ...PERFORMANCE_21,
  REV: WORK_21.NWR,
  ISW: WORK_21.NWR,
  EXC: WORK_21.NWR,
  OPU: PUBLISHER_21.SPU,
  OWR: WRITER_21.SWR,
  VER: RELATED_WORK_21.EWT,
  NCT: RELATED_WORK_21.NET,
  NVT: RELATED_WORK_21.NET,
};
