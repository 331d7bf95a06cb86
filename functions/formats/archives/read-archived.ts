import type { Parsed } from '#functions/formats/diagnostic.ts';
import type { ArchivedFile } from './archived-file.ts';

/**
 * Reads one file of an archive by a reader of its bytes; what shows to be wrong with the archive while it unpacks comes
 * last, as an error of level `file`.
 */
export async function* readArchived<T>(
  { bytes, trouble }: ArchivedFile,
  read: (bytes: AsyncIterable<Uint8Array>) => AsyncIterable<Parsed<T>>,
): AsyncGenerator<Parsed<T>> {
  yield* read(bytes);
  const diagnostic = trouble();
  if (diagnostic !== undefined) yield { kind: 'file', diagnostic };
}
