import type { Parsed } from '#functions/formats/diagnostic.ts';
import type { RepertoireRecord } from '#functions/formats/records.ts';
import { readRecords } from './read-records.ts';
import { type RepertoireTable, repertoireReading } from './repertoire-layout.ts';

/**
 * Reads a file of works or of recordings; the header tells which, and the delimiter. An invalid ISWC, ISRC or IPI is
 * left out with a warning, but a recording without a valid ISRC is rejected.
 *
 * @example
 * for await (const row of readRepertoireCsv(object.Body, { mapping: { title: 'Work Title', shareScale: 200 } })) …
 */
export function readRepertoireCsv(
  source: AsyncIterable<Uint8Array>,
  table: RepertoireTable = {},
): AsyncGenerator<Parsed<RepertoireRecord>> {
  return readRecords(source, repertoireReading(table));
}
