import type { Diagnostic } from '#functions/formats/diagnostic.ts';
import { XLSX_LIMITS } from './limits.ts';
import { XLSX_REFUSALS } from './xlsx-refusals.ts';

/** One file in a zip: where its compressed bytes are. */
export type ZipEntry = {
  readonly name: string;
  readonly isDeflated: boolean;
  readonly start: number;
  readonly compressedBytes: number;
};

export const ZIP_MAGIC = [0x50, 0x4b, 0x03, 0x04];
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;
const MAX_COMMENT_BYTES = 65_535;
const STORED = 0;
const DEFLATED = 8;
/** The size then stands elsewhere, for entries of 4 GB and more. */
const ZIP64 = 0xffffffff;

/**
 * The files of a zip by name, from its central directory (APPNOTE 4.3.12, 4.3.16). Of two with one name the first
 * counts. A file cut short, with a password, split over disks or of zip64 is refused; no workbook needs these.
 */
export function readZipDirectory(file: Buffer): ReadonlyMap<string, ZipEntry> | Omit<Diagnostic, 'line'> {
  const end = findEnd(file);
  if (end === undefined) return XLSX_REFUSALS.cutShort;
  const count = file.readUInt16LE(end + 10);
  const size = file.readUInt32LE(end + 12);
  const start = file.readUInt32LE(end + 16);
  if (count > XLSX_LIMITS.entries || size > XLSX_LIMITS.directoryBytes) return XLSX_REFUSALS.entries;
  if (start + size > end) return XLSX_REFUSALS.cutShort;

  const entries = new Map<string, ZipEntry>();
  let at = start;
  for (let i = 0; i < count; i += 1) {
    if (at + ENTRY_BYTES > end || file.readUInt32LE(at) !== ENTRY) return XLSX_REFUSALS.cutShort;
    const entry = readEntry(file, at);
    if ('code' in entry) return entry;
    if (!entries.has(entry.name)) entries.set(entry.name, entry);
    at += ENTRY_BYTES + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
}

function findEnd(file: Buffer): number | undefined {
  const first = Math.max(0, file.length - END_BYTES - MAX_COMMENT_BYTES);
  for (let at = file.length - END_BYTES; at >= first; at -= 1) {
    if (file.readUInt32LE(at) === END) return at;
  }
  return undefined;
}

function readEntry(file: Buffer, at: number): ZipEntry | Omit<Diagnostic, 'line'> {
  const flags = file.readUInt16LE(at + 8);
  const method = file.readUInt16LE(at + 10);
  const compressedBytes = file.readUInt32LE(at + 20);
  const local = file.readUInt32LE(at + 42);
  const nameStart = at + ENTRY_BYTES;
  const name = file.toString('utf8', nameStart, nameStart + file.readUInt16LE(at + 28));
  if ((flags & 1) === 1) return XLSX_REFUSALS.encrypted;
  if ((method !== STORED && method !== DEFLATED) || compressedBytes === ZIP64)
    return XLSX_REFUSALS.compression;
  if (local + LOCAL_BYTES > file.length || file.readUInt32LE(local) !== LOCAL) return XLSX_REFUSALS.cutShort;
  const start = local + LOCAL_BYTES + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
  if (start + compressedBytes > file.length) return XLSX_REFUSALS.cutShort;
  return {
    name: name.replaceAll('\\', '/').replace(/^\//, ''),
    isDeflated: method === DEFLATED,
    start,
    compressedBytes,
  };
}
