import { zipContentOf } from '#functions/formats/archives/zip-content.ts';
import { oleContentOf } from '#functions/formats/xls/ole-content.ts';

/** What a table is packed in. */
export type TableKind = 'CSV' | 'XLSX' | 'XLS' | 'ODS';

/**
 * What a table is packed in, by the first bytes of the file, whatever its name. What is neither a workbook nor known
 * to be something else is taken for text.
 */
export function tableKindOf(head: Uint8Array): TableKind {
  const zipped = zipContentOf(head);
  if (zipped !== undefined) return zipped === 'ODS' ? 'ODS' : 'XLSX';
  return oleContentOf(head) === undefined ? 'CSV' : 'XLS';
}
