import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';
import * as z from 'zod';
import type { PlayInQuestion } from '#functions/domain/matching/grounds.ts';

const Row = z.object({
  id: z.string(),
  title: z.string().default(''),
  artist: z.string().default(''),
  truth: z.string().default(''),
  isrc: z.string().optional(),
  iswc: z.string().optional(),
  duration_seconds: z.coerce.number().optional(),
});

/** A play whose work is known; `truth` is empty where the catalogue has none. */
export type Query = { readonly id: string; readonly truth: string; readonly song: PlayInQuestion };

/** Reads queries of `id,title,artist,truth`. */
export async function readQueries(file: string): Promise<readonly Query[]> {
  const queries: Query[] = [];
  const rows = createReadStream(file).pipe(parse({ columns: true, bom: true, relax_quotes: true }));
  for await (const given of rows) {
    const { id, truth, duration_seconds: durationSeconds, ...song } = Row.parse(given);
    queries.push({ id, truth, song: { ...song, durationSeconds } });
  }
  return queries;
}
