import { isUtf8 } from 'node:buffer';

/** One file in a zip: where its compressed bytes are, and what they must unpack to. */
export type ZipEntry = {
  readonly name: string;
  readonly isDeflated: boolean;
  readonly start: number;
  readonly compressedBytes: number;
  readonly unpackedBytes: number;
  readonly crc32: number;
};

/** Why the files of a zip cannot be told or read. */
export type ZipTrouble = 'cut short' | 'encrypted' | 'packed otherwise' | 'too many files';

type ZipLimits = {
  readonly entries: number;
  /** Bytes of the directory. */
  readonly directoryBytes: number;
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
 * counts. A file cut short, with a password, split over disks or of zip64 is refused; no table needs these.
 */
export function readZipDirectory(
  file: Buffer,
  limits: ZipLimits,
): ReadonlyMap<string, ZipEntry> | ZipTrouble {
  const end = findEnd(file);
  if (end === undefined) return 'cut short';
  const count = file.readUInt16LE(end + 10);
  const size = file.readUInt32LE(end + 12);
  const start = file.readUInt32LE(end + 16);
  if (count > limits.entries || size > limits.directoryBytes) return 'too many files';
  if (start + size > end) return 'cut short';

  const entries = new Map<string, ZipEntry>();
  let at = start;
  for (let i = 0; i < count; i += 1) {
    if (at + ENTRY_BYTES > end || file.readUInt32LE(at) !== ENTRY) return 'cut short';
    const entry = readEntry(file, at);
    if (typeof entry === 'string') return entry;
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

function readEntry(file: Buffer, at: number): ZipEntry | ZipTrouble {
  const flags = file.readUInt16LE(at + 8);
  const method = file.readUInt16LE(at + 10);
  const compressedBytes = file.readUInt32LE(at + 20);
  const local = file.readUInt32LE(at + 42);
  const nameStart = at + ENTRY_BYTES;
  const name = nameOf(file.subarray(nameStart, nameStart + file.readUInt16LE(at + 28)));
  if ((flags & 1) === 1) return 'encrypted';
  if ((method !== STORED && method !== DEFLATED) || compressedBytes === ZIP64) return 'packed otherwise';
  if (local + LOCAL_BYTES > file.length || file.readUInt32LE(local) !== LOCAL) return 'cut short';
  const start = local + LOCAL_BYTES + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
  if (start + compressedBytes > file.length) return 'cut short';
  return {
    name,
    isDeflated: method === DEFLATED,
    start,
    compressedBytes,
    unpackedBytes: file.readUInt32LE(at + 24),
    crc32: file.readUInt32LE(at + 16),
  };
}

/** A name with slashes, none in front; letters that are not UTF-8 are shown as Latin ones. */
const nameOf = (bytes: Buffer): string =>
  bytes
    .toString(isUtf8(bytes) ? 'utf8' : 'latin1')
    .replaceAll('\\', '/')
    .replace(/^\//, '');
