import { crc32 } from 'node:zlib';
import type { Diagnostic } from '#functions/formats/diagnostic.ts';
import { archiveKindOf } from './archive-kind.ts';
import { ARCHIVE_REFUSALS, nestedArchive } from './archive-refusals.ts';
import type { ArchivedFile } from './archived-file.ts';
import { ARCHIVE_LIMITS } from './limits.ts';
import { unpackEntry } from './unpack-entry.ts';
import { readZipDirectory, type ZipEntry } from './zip-directory.ts';

/** Opens a zip archive; see `openArchive`. */
export async function openZip(
  source: AsyncIterable<Uint8Array>,
): Promise<AsyncGenerator<ArchivedFile> | Diagnostic> {
  const file = await hold(source);
  if (file === undefined) return ARCHIVE_REFUSALS['too large'];
  const directory = readZipDirectory(file, ARCHIVE_LIMITS);
  if (typeof directory === 'string') return ARCHIVE_REFUSALS[directory];
  const entries = [...directory.values()].filter(({ name }) => isSent(name)).toSorted(byName);
  if (entries.length === 0) return ARCHIVE_REFUSALS['no files'];
  if (entries.length > ARCHIVE_LIMITS.files) return ARCHIVE_REFUSALS['too many files'];
  const nested = entries.find((entry) => archiveKindOf(headOf(file, entry)) !== undefined);
  return nested === undefined ? filesOf(file, entries) : nestedArchive(nested.name);
}

async function hold(source: AsyncIterable<Uint8Array>): Promise<Buffer | undefined> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of source) {
    pieces.push(piece);
    size += piece.length;
    if (size > ARCHIVE_LIMITS.packedBytes) return undefined;
  }
  return Buffer.concat(pieces);
}

/** Whether a person packed it: not a folder, and none of what systems add on their own. */
const isSent = (name: string): boolean =>
  !name.endsWith('/') && !/^__MACOSX\//.test(name) && !/(^|\/)\./.test(name);

const byName = (a: ZipEntry, b: ZipEntry): number => (a.name < b.name ? -1 : 1);

/** The first bytes of a file in the zip, as many as one step unpacks. */
function headOf(file: Buffer, entry: ZipEntry): Uint8Array {
  const [first] = unpackEntry(file, entry, limitsAfter(0));
  return typeof first === 'object' ? first : new Uint8Array();
}

const limitsAfter = (unpackedBytes: number) => ({
  ...ARCHIVE_LIMITS,
  limitBytes: ARCHIVE_LIMITS.unpackedBytes - unpackedBytes,
});

async function* filesOf(file: Buffer, entries: readonly ZipEntry[]): AsyncGenerator<ArchivedFile> {
  let unpackedBytes = 0;
  for (const entry of entries) {
    let trouble: Diagnostic | undefined;
    const bytes = async function* () {
      let size = 0;
      let sum = 0;
      for (const piece of unpackEntry(file, entry, limitsAfter(unpackedBytes))) {
        if (typeof piece === 'string') {
          trouble = ARCHIVE_REFUSALS[piece === 'damaged' ? 'damaged' : 'unpacks to too much'];
          return;
        }
        size += piece.length;
        sum = crc32(piece, sum);
        yield piece;
      }
      unpackedBytes += size;
      if (size !== entry.unpackedBytes || sum !== entry.crc32) trouble = ARCHIVE_REFUSALS.damaged;
    };
    yield { name: entry.name, bytes: bytes(), trouble: () => trouble };
  }
}
