import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';
import { z } from 'zod';
import { type Catalogue, openCatalogue } from '#functions/domain/matching/candidates/open-catalogue.ts';
import { openIndex } from '#functions/domain/matching/index/open-index.ts';
import { startIndex } from '#functions/domain/matching/index/start-index.ts';
import { cpuSeconds } from '#infra/matching/cpu-seconds.ts';

const Row = z.object({
  id: z.string(),
  title: z.string(),
  artist: z.string().default(''),
  writers: z.string().optional(),
  isrc: z.string().default(''),
  iswc: z.string().optional(),
  duration_seconds: z.coerce.number().optional(),
});

/** Builds an index of a catalogue's CSV and opens it, as a night's build and a matching function do. */
export async function indexCsv(file: string): Promise<{
  readonly catalogue: Catalogue;
  readonly indexBytes: number;
  readonly buildCpuSeconds: number;
}> {
  const clock = cpuSeconds();
  const writing = startIndex('base', file);
  const rows = createReadStream(file).pipe(parse({ columns: true, bom: true, relax_quotes: true }));
  for await (const given of rows) {
    const { id, title, artist, writers, isrc, iswc, duration_seconds: durationSeconds } = Row.parse(given);
    writing.add({ id, title, artist, writers, iswc, durationSeconds, isrcs: isrc.split(/[;|\s]+/) });
  }
  const bytes = writing.finish();
  const index = openIndex(bytes);
  if ('fault' in index) throw new Error(index.message);
  const catalogue = openCatalogue([index]);
  return { catalogue, indexBytes: bytes.length, buildCpuSeconds: clock() };
}
