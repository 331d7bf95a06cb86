import type { Parsed } from '#functions/formats/diagnostic.ts';
import type { RepertoireRecord } from '#functions/formats/records.ts';
import { readRecords } from './read-records.ts';
import { type RepertoireTable, repertoireReading } from './repertoire-layout.ts';

/**
 * Reads a file of works or of recordings; the header tells which, and what stands between values. An ISWC, ISRC or IPI
 * that is none is left out with a warning, but a recording without a valid ISRC is rejected.
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
