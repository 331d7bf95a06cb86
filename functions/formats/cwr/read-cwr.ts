import type { Parsed } from '#functions/formats/diagnostic.ts';
import type { RepertoireRecord } from '#functions/formats/records.ts';
import type { ReadingOptions } from '#functions/formats/repertoire-reader.ts';
import { CwrReader } from './cwr-reader.ts';
import { readPieces } from './read-pieces.ts';
import { RepertoireTeller } from './repertoire-teller.ts';

/**
 * Reads repertoire from a CWR file of version 2.1, 2.2, 3.0 or 3.1: what the message says of itself, then each work
 * that is registered, revised, notified or withdrawn, directly followed by its recordings, with the shares that count
 * in the territory. A transaction that a rule rejects is a rejection with all that was found; what rejects only a
 * record or a field is a warning of its work. Agreements, conflicts, acknowledgements, licences and ISWC requests are
 * read and checked, and passed over with one warning for each type.
 *
 * @example
 * for await (const parsed of readCwr(object.Body, { territory: 'GH' })) …
 */
export async function* readCwr(
  source: AsyncIterable<Uint8Array>,
  { territory }: Pick<ReadingOptions, 'territory'>,
): AsyncGenerator<Parsed<RepertoireRecord>> {
  const teller = new RepertoireTeller(territory);
  const reader = new CwrReader<readonly Parsed<RepertoireRecord>[]>({
    societies: [],
    worksOf: (header) => teller.begin(header),
    tell: (sound) => teller.soundWork(sound),
  });
  for await (const found of readPieces(source, reader)) {
    for (const event of found) {
      for (const parsed of 'kind' in event ? teller.of(event) : event) yield parsed;
    }
  }
  yield* teller.skipped();
}
