import type { CheckedEvent } from './checked-transaction.ts';
import type { CwrReader } from './cwr-reader.ts';
import { CWR_LIMITS } from './limits.ts';

/** What a reader finds in a file, after each piece of it together; it stops where the rest need not be read. */
export async function* readPieces<T>(
  source: AsyncIterable<Uint8Array>,
  reader: CwrReader<T>,
): AsyncGenerator<readonly (CheckedEvent | T)[]> {
  for await (const bytes of source) {
    for (let at = 0; at < bytes.length; at += CWR_LIMITS.pieceBytes) {
      reader.push(bytes.subarray(at, at + CWR_LIMITS.pieceBytes));
      if (reader.found.length === 0) continue;
      const { found } = reader;
      reader.found = [];
      yield found;
      if (reader.isGivenUp) return;
    }
  }
  reader.end();
  yield reader.found;
}
