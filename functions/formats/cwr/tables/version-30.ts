import { ISWC_30 } from './iswc-30.ts';
import { ORIGIN_30 } from './origin-30.ts';
import { PERFORMANCE_30 } from './performance-30.ts';
import { PUBLISHER_30 } from './publisher-30.ts';
import type { RecordTables } from './record-table.ts';
import { TRANSMISSION_30 } from './transmission-30.ts';
import { WORK_30 } from './work-30.ts';
import { WRITER_30 } from './writer-30.ts';

/** Every record of CWR 3.0. Parties that are not controlled have the layout of those that are. */
export const VERSION_30: RecordTables = {
  ...TRANSMISSION_30,
  ...WORK_30,
  ...ISWC_30,
  ...PUBLISHER_30,
  ...WRITER_30,
  ...PERFORMANCE_30,
  ...ORIGIN_30,
  OPU: PUBLISHER_30.SPU,
  OPT: PUBLISHER_30.SPT,
  OWR: WRITER_30.SWR,
  OWT: WRITER_30.SWT,
};
