import { archiveKindOf } from './archives/archive-kind.ts';
import { detectDelimiter } from './csv/detect-delimiter.ts';
import { utf16Of } from './csv/utf16-of.ts';
import { recogniseMessage } from './ddex/message/recognise-message.ts';
import { detectXmlEncoding } from './ddex/xml/detect-xml-encoding.ts';
import { findRoot } from './ddex/xml/find-root.ts';
import { seemingOf } from './seeming-of.ts';
import { tableKindOf } from './tables/table-kind.ts';

/** The format that a file of repertoire shows, or a sentence on what it seems to be and what is taken instead. */
export type DetectedFormat =
  | { readonly format: 'CWR' | 'ERN' | 'MEAD' | 'XLSX' | 'XLS' | 'ODS' | 'CSV' }
  | { readonly unknown: string };

/**
 * Tells the format of a file of repertoire from its first 64 KiB, whatever it is called: CWR by its HDR record, ERN and
 * MEAD by root and namespace in any encoding, a workbook by what it is packed in, a table by a delimiter in its first
 * lines, in any encoding. An archive is none; see `archiveKindOf`.
 *
 * @example
 * detectFormat(Buffer.from('%PDF-1.7')); // → { unknown: 'The file is a PDF. Taken are …' }
 */
export function detectFormat(head: Uint8Array): DetectedFormat {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
  if (bytes.length === 0) return unknown('is empty');
  const seeming = seemingOf(bytes);
  if (seeming !== undefined) return unknown(seeming.is);
  const archive = archiveKindOf(bytes);
  if (archive !== undefined) return unknown(ARCHIVES[archive]);
  const kind = tableKindOf(bytes);
  if (kind !== 'CSV') return { format: kind };
  const { encoding, markBytes } = detectXmlEncoding(bytes);
  const text = textOf(bytes.subarray(markBytes), encoding);
  if (/^\s*</.test(text)) return insideXml(text);
  const utf16 = utf16Of(bytes.subarray(0, BEGINNING_BYTES));
  if (utf16 !== undefined) return insideUtf16(textOf(bytes, utf16.label).replace(/^\uFEFF/, ''));
  if (text.includes('\0')) return unknown('is no text');
  return insideText(text);
}

const TAKEN =
  'Taken are CWR 2.1 to 3.1, DDEX ERN 3.4 to 4.3.2 and MEAD 1.0 to 1.1, workbooks (.xlsx, .xls, .ods), and CSV with a header row';
const unknown = (is: string): DetectedFormat => ({ unknown: `The file ${is}. ${TAKEN}.` });

const BEGINNING_BYTES = 64;
const ARCHIVES = {
  ZIP: 'is a zip archive; send the file that is in it',
  GZIP: 'is compressed with gzip; send it unpacked',
  RAR: 'is a RAR archive; send the file that is in it',
  '7Z': 'is a 7z archive; send the file that is in it',
} as const;

/** Tables are read in UTF-16, CWR is not. */
function insideUtf16(text: string): DetectedFormat {
  const detected = insideText(text);
  if (!('format' in detected) || detected.format === 'CSV') return detected;
  return unknown('is CWR in UTF-16; save it as UTF-8');
}

function insideXml(text: string): DetectedFormat {
  const root = findRoot(text);
  if (root === 'doctype') return unknown('has a DOCTYPE, as web pages have and no DDEX message');
  if (root === undefined) return unknown('begins like XML, but no root element is to be found');
  const kind = recogniseMessage(root);
  return 'code' in kind ? { unknown: kind.message } : { format: kind.format };
}

function insideText(text: string): DetectedFormat {
  if (text.trim() === '') return unknown('is empty');
  if (/^HDR[A-Z0-9]{2}/.test(text) && isCwrHeader(text)) return { format: 'CWR' };
  if (/^\s*[{[]\s*["{[}\]]/.test(text)) return unknown('is JSON');
  if (hasColumns(text)) return { format: 'CSV' };
  return unknown('is text, but its first lines have no columns');
}

/** Whether the delimiter stands in the first line, or regularly in those after it: titles may stand above a table. */
function hasColumns(text: string): boolean {
  const [first = '', ...others] = text.trimStart().split(/[\r\n]+/, LINES);
  if (/[,;\t|]/.test(first)) return true;
  const delimiter = detectDelimiter(Buffer.from(text), true) ?? ',';
  const counts = others.map((line) => line.split(delimiter).length - 1);
  return counts.some((count, at) => count > 0 && count === counts[at + 1]);
}

const LINES = 40;

/** CISAC CWR: `01.10` at position 60 in 2.x, `3.0` or `3.1` at 103 in 3.x; fields may have moved by what UTF-8 adds. */
const isCwrHeader = (text: string): boolean => {
  const [line = ''] = text.split(/[\r\n]/, 1);
  return /01\.10\d{8}/.test(line.slice(40, 90)) || /\s3\.[01]\d{0,2}/.test(line.slice(90, 130));
};

function textOf(bytes: Buffer, encoding: string): string {
  const label = encoding === 'unknown' ? 'latin1' : encoding;
  return new TextDecoder(label, { ignoreBOM: true }).decode(bytes);
}
