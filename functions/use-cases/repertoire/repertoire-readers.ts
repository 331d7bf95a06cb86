import { readCwr } from '#functions/formats/cwr/read/read-cwr.ts';
import { readErn } from '#functions/formats/ddex/message/read-ern.ts';
import { readMead } from '#functions/formats/ddex/message/read-mead.ts';
import type { RepertoireReader } from '#functions/formats/repertoire-reader.ts';
import { readRepertoireTable } from '#functions/formats/repertoire-tables/read-repertoire-table.ts';
import type { RepertoireFormat } from '#shared/schemas/partners.ts';

/** The reader of each format of repertoire; everything after it is shared. */
export const REPERTOIRE_READERS: Readonly<Record<RepertoireFormat, RepertoireReader>> = {
  CSV: readRepertoireTable,
  XLSX: readRepertoireTable,
  CWR: readCwr,
  ERN: readErn,
  MEAD: readMead,
};
