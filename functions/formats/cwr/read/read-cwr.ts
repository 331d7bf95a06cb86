import type { Parsed } from '#functions/formats/diagnostic.ts';
import type { RepertoireRecord } from '#functions/formats/records.ts';
import type { ReadingOptions } from '#functions/formats/repertoire-reader.ts';
import type { CheckedEvent } from './checked-transaction.ts';
import { readEvents } from './read-events.ts';
import { ToRepertoire } from './to-repertoire.ts';

/**
 * Reads repertoire from a CWR file of version 2.1, 2.2, 3.0 or 3.1: what the message says of itself, then each work
 * that is registered, revised, notified or withdrawn, directly followed by its recordings, with the shares that count
 * in the territory. A transaction that a rule rejects is a rejection with all that was found; what rejects only a
 * record or a field is a warning of its work. Acknowledgements and answers about an ISWC are what a partner says of works
 * that we sent. Agreements, conflicts, licences and ISWC requests are read and checked, and passed over with one warning
 * for each type.
 *
 * @example
 * for await (const parsed of readCwr(object.Body, { territory: 'GH' })) …
 */
export async function* readCwr(
  source: AsyncIterable<Uint8Array>,
  { territory, mode = 'strict' }: Pick<ReadingOptions, 'territory' | 'mode'>,
): AsyncGenerator<Parsed<RepertoireRecord>> {
  const repertoire = new ToRepertoire({ territory, mode });
  const reading = { societies: [], mode, take: (event: CheckedEvent) => repertoire.of(event) };
  for await (const found of readEvents(source, reading)) {
    for (const parsed of found) yield parsed;
  }
  yield* repertoire.skipped();
}
