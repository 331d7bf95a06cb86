import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { Diagnostic } from '#functions/formats/diagnostic.ts';
import { peekBytes } from '#functions/formats/peek-bytes.ts';
import { archiveKindOf } from './archive-kind.ts';
import { ARCHIVE_REFUSALS, nestedArchive } from './archive-refusals.ts';
import type { ArchivedFile } from './archived-file.ts';
import { ARCHIVE_LIMITS } from './limits.ts';

/** How many bytes tell what a file is. */
const HEAD_BYTES = 64 * 1024;

/** Opens a gzip file (RFC 1952), which holds one file; see `openArchive`. */
export async function openGzip(
  source: AsyncIterable<Uint8Array>,
): Promise<AsyncGenerator<ArchivedFile> | Diagnostic> {
  let trouble: Diagnostic | undefined;
  const unpacked = gunzip(source, (diagnostic) => {
    trouble = diagnostic;
  });
  const { head, whole } = await peekBytes(unpacked, HEAD_BYTES);
  if (trouble !== undefined && head.length === 0) return trouble;
  const name = 'gzip';
  if (archiveKindOf(head) !== undefined) {
    await unpacked.return(undefined);
    return nestedArchive(name);
  }
  return (async function* () {
    yield { name, bytes: whole, trouble: () => trouble };
  })();
}

/** Unpacks as the bytes come; what is wrong with them is told and ends it. Trouble of the source itself is thrown. */
async function* gunzip(
  source: AsyncIterable<Uint8Array>,
  tell: (diagnostic: Diagnostic) => void,
): AsyncGenerator<Uint8Array> {
  const unpacking = createGunzip();
  let packed = 0;
  let size = 0;
  const feeding = pipeline(async function* () {
    for await (const piece of source) {
      packed += piece.length;
      yield piece;
    }
  }, unpacking).then(
    () => undefined,
    (error: unknown) => error,
  );
  try {
    for await (const piece of unpacking) {
      size += piece.length;
      const isBomb = size > ARCHIVE_LIMITS.ratioFromBytes && size > packed * ARCHIVE_LIMITS.ratio;
      if (size > ARCHIVE_LIMITS.unpackedBytes || isBomb) {
        tell(ARCHIVE_REFUSALS['unpacks to too much']);
        return;
      }
      yield piece;
    }
  } catch (error) {
    if (!isOfZlib(error)) throw error;
    tell(ARCHIVE_REFUSALS['gzip damaged']);
  } finally {
    unpacking.destroy();
    await feeding;
  }
}

/** zlib's own errors have codes such as `Z_DATA_ERROR`. */
const isOfZlib = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && /^Z_/.test(String(error.code));
