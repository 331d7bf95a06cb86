import type { Diagnostic } from '#functions/formats/diagnostic.ts';
import { archiveKindOf } from './archive-kind.ts';
import type { ArchivedFile } from './archived-file.ts';
import { openGzip } from './open-gzip.ts';
import { openZip } from './open-zip.ts';

/**
 * Opens a zip or gzip archive, as `archiveKindOf` tells it from the first bytes, and gives its files one after the
 * other, those of a zip in the order of their names. Folders, `__MACOSX` and files whose name begins with a dot are
 * passed over; an archive within the archive is refused, and so is what has a password, is cut short or unpacks to too
 * much. What only shows while a file unpacks is its `trouble()`: ask for it after the last byte.
 *
 * A zip is held packed, up to its limit; a gzip is not held at all.
 *
 * @example
 * const files = await openArchive(whole, head);
 * if ('code' in files) return files;
 * for await (const { name, bytes, trouble } of files) { …; const found = trouble(); }
 */
export async function openArchive(
  source: AsyncIterable<Uint8Array>,
  head: Uint8Array,
): Promise<AsyncGenerator<ArchivedFile> | Diagnostic> {
  return archiveKindOf(head) === 'GZIP' ? openGzip(source) : openZip(source);
}
