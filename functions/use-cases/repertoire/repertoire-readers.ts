import { readRepertoireCsv } from '#functions/formats/csv/read-repertoire-csv.ts';
import { readCwr } from '#functions/formats/cwr/read/read-cwr.ts';
import { readErn } from '#functions/formats/ddex/message/read-ern.ts';
import { readMead } from '#functions/formats/ddex/message/read-mead.ts';
import type { RepertoireReader } from '#functions/formats/repertoire-reader.ts';
import { readRepertoireXlsx } from '#functions/formats/xlsx/read-repertoire-xlsx.ts';
import type { RepertoireFormat } from '#shared/schemas/partners.ts';

/** The reader of each format of repertoire; everything after it is shared. */
export const REPERTOIRE_READERS: Readonly<Record<RepertoireFormat, RepertoireReader>> = {
  CSV: readRepertoireCsv,
  XLSX: readRepertoireXlsx,
  CWR: readCwr,
  ERN: readErn,
  MEAD: readMead,
};
