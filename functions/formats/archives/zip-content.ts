import { ZIP_MAGIC } from './zip-directory.ts';

/** What a zip is: a workbook, another document of an office, or an archive of files. */
export type ZipContent = 'XLSX' | 'ODS' | 'document' | 'archive';

const NAME_LENGTH_AT = 26;
const NAME_AT = 30;

/**
 * Tells from the first bytes what a zip is; undefined where it is none. A workbook has parts under `xl/` (ECMA-376
 * part 2), an OpenDocument its media type as the first file, unpacked (OpenDocument 1.3 part 2, §3.3). An archive whose
 * first file is itself a table is an archive, whatever that table has in it.
 */
export function zipContentOf(head: Uint8Array): ZipContent | undefined {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
  if (!ZIP_MAGIC.every((byte, at) => bytes[at] === byte)) return undefined;
  const length = bytes.length >= NAME_AT ? bytes.readUInt16LE(NAME_LENGTH_AT) : 0;
  const first = bytes.toString('latin1', NAME_AT, NAME_AT + length);
  if (PACKED_ALONE.test(first)) return 'archive';
  const names = bytes.toString('latin1');
  if (OPEN_DOCUMENT.test(first)) return names.includes(SPREADSHEET) ? 'ODS' : 'document';
  if (names.includes('word/') || names.includes('ppt/')) return 'document';
  return names.includes('xl/') || names.includes('[Content_Types].xml') ? 'XLSX' : 'archive';
}

const PACKED_ALONE = /\.(xlsx|xlsm|xls|ods|csv|tsv|txt|zip|gz|v\d\d)$/i;
/** Some programs write the manifest first, which says the same. */
const OPEN_DOCUMENT = /^(?:mimetype|META-INF\/manifest\.xml)$/;
const SPREADSHEET = 'application/vnd.oasis.opendocument.spreadsheet';
