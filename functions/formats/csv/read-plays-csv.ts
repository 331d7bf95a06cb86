import type { Parsed } from '#functions/formats/diagnostic.ts';
import type { PlayRecord } from '#functions/formats/records.ts';
import type { ColumnMapping } from '#shared/schemas/uploads.ts';
import { PLAYS } from './plays-layout.ts';
import { readRecords } from './read-records.ts';

/**
 * Reads a play log. An invalid ISRC or ISWC is left out with a warning; a play without id, station or time is rejected.
 * Times come out in UTC with milliseconds.
 *
 * @example
 * for await (const row of readPlaysCsv(object.Body)) if (row.kind === 'record') plays.push(row.record);
 */
export function readPlaysCsv(
  source: AsyncIterable<Uint8Array>,
  { mapping }: { readonly mapping?: ColumnMapping | undefined } = {},
): AsyncGenerator<Parsed<PlayRecord>> {
  return readRecords(source, { layoutOf: () => PLAYS, mapping });
}
