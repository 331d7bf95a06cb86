import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';
import * as z from 'zod';
import type { CatalogueEntry } from '#functions/domain/matching/index/catalogue-entry.ts';

const Row = z.object({
  id: z.string(),
  title: z.string(),
  artist: z.string().default(''),
  writers: z.string().optional(),
  isrc: z.string().default(''),
  iswc: z.string().optional(),
  duration_seconds: z.coerce.number().optional(),
});

/** Reads a catalogue of `id,title,artist` (also writers, isrc, iswc, duration_seconds), row by row. */
export async function* readCatalogue(file: string): AsyncGenerator<CatalogueEntry> {
  const rows = createReadStream(file).pipe(parse({ columns: true, bom: true, relax_quotes: true }));
  for await (const given of rows) {
    const { id, title, artist, writers, isrc, iswc, duration_seconds: durationSeconds } = Row.parse(given);
    yield { id, title, artist, writers, iswc, durationSeconds, isrcs: isrc.split(/[;|\s]+/) };
  }
}
