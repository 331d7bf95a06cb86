import type { Parsed } from '#functions/formats/diagnostic.ts';
import type { RateRecord } from '#functions/formats/records.ts';
import { RATES } from './rates-layout.ts';
import { readRecords } from './read-records.ts';

/** Reads a file of exchange rates. Whether a date or a figure is one is judged by whoever takes the rates. */
export function readRatesCsv(source: AsyncIterable<Uint8Array>): AsyncGenerator<Parsed<RateRecord>> {
  return readRecords(source, { layoutOf: () => RATES, mapping: undefined });
}
