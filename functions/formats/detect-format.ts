import { recogniseMessage } from './ddex/message/recognise-message.ts';
import { detectXmlEncoding } from './ddex/xml/detect-xml-encoding.ts';
import { findRoot } from './ddex/xml/find-root.ts';
import { ZIP_MAGIC } from './xlsx/zip-directory.ts';

/** The format that a file of repertoire shows, or a sentence on what it seems to be and what is taken instead. */
export type DetectedFormat =
  | { readonly format: 'CWR' | 'ERN' | 'MEAD' | 'XLSX' | 'CSV' }
  | { readonly unknown: string };

/**
 * Tells the format of a file of repertoire from its first 64 KiB, whatever it is called: CWR by its HDR record, ERN and
 * MEAD by root and namespace in any encoding, a workbook by its zip, a table by a delimiter in its first line.
 *
 * @example
 * detectFormat(Buffer.from('%PDF-1.7')); // → { unknown: 'The file is a PDF. Taken are …' }
 */
export function detectFormat(head: Uint8Array): DetectedFormat {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
  if (bytes.length === 0) return unknown('is empty');
  if (startsWith(bytes, ZIP_MAGIC)) return insideZip(bytes);
  const magic = MAGICS.find(({ sign }) => startsWith(bytes, sign));
  if (magic !== undefined) return unknown(magic.is);
  const { encoding, markBytes } = detectXmlEncoding(bytes);
  const text = textOf(bytes.subarray(markBytes), encoding);
  if (/^\s*</.test(text)) return insideXml(text);
  if (encoding.startsWith('utf-16') || looksLikeUtf16(bytes))
    return unknown('is UTF-16 text; save it as UTF-8');
  if (text.includes('\0')) return unknown('is no text');
  return insideText(text);
}

const TAKEN =
  'Taken are CWR 2.1 to 3.1, DDEX ERN 3.4 to 4.3.2 and MEAD 1.0 to 1.1, Excel workbooks (.xlsx), and CSV with a header row';
const unknown = (is: string): DetectedFormat => ({ unknown: `The file ${is}. ${TAKEN}.` });

const MAGICS = [
  {
    sign: [0xd0, 0xcf, 0x11, 0xe0],
    is: 'is an old Excel file (.xls), or one with a password; save it as .xlsx',
  },
  { sign: [0x25, 0x50, 0x44, 0x46], is: 'is a PDF' },
  { sign: [0x1f, 0x8b], is: 'is compressed with gzip; send it unpacked' },
  { sign: [0x52, 0x61, 0x72, 0x21], is: 'is a RAR archive; send the file that is in it' },
  { sign: [0x37, 0x7a, 0xbc, 0xaf], is: 'is a 7z archive; send the file that is in it' },
  { sign: [0x89, 0x50, 0x4e, 0x47], is: 'is a picture' },
  { sign: [0xff, 0xd8, 0xff], is: 'is a picture' },
  { sign: [0x7b, 0x5c, 0x72, 0x74, 0x66], is: 'is a text document (.rtf)' },
] as const;

const startsWith = (bytes: Buffer, sign: readonly number[]): boolean =>
  sign.every((byte, at) => bytes[at] === byte);

function insideZip(bytes: Buffer): DetectedFormat {
  const names = bytes.toString('latin1');
  if (names.includes('word/') || names.includes('ppt/'))
    return unknown('is an Office document, but no workbook');
  if (names.includes('xl/') || names.includes('[Content_Types].xml')) return { format: 'XLSX' };
  return unknown('is a zip archive; send the file that is in it');
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
  const [first = ''] = text.trimStart().split(/[\r\n]/, 1);
  if (/[,;\t]/.test(first)) return { format: 'CSV' };
  return unknown('is text, but its first line has no columns');
}

/** CISAC CWR: `01.10` at position 60 in 2.x, `3.0` or `3.1` at 103 in 3.x; fields may have moved by what UTF-8 adds. */
const isCwrHeader = (text: string): boolean => {
  const [line = ''] = text.split(/[\r\n]/, 1);
  return /01\.10\d{8}/.test(line.slice(40, 90)) || /\s3\.[01]\d{0,2}/.test(line.slice(90, 130));
};

function textOf(bytes: Buffer, encoding: string): string {
  const label = encoding === 'unknown' ? 'latin1' : encoding;
  return new TextDecoder(label, { ignoreBOM: true }).decode(bytes);
}

/** Every other byte of the beginning is NUL, as with Latin letters in UTF-16 without a byte order mark. */
function looksLikeUtf16(bytes: Buffer): boolean {
  const beginning = [...bytes.subarray(0, 100)];
  const zeros = beginning.filter((byte) => byte === 0).length;
  return beginning.length > 8 && zeros >= Math.floor(beginning.length / 2) - 1;
}
