import * as z from 'zod';
import type { ChunkResult } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { Collection } from '#functions/store/table/collection.ts';
import type { Model } from '#functions/store/table/model.ts';
import type { Table } from '#functions/store/table/table.ts';
import { writeBatch } from '#functions/store/table/write-batch.ts';
import { JobId } from '#shared/ids.ts';
import { firstOf } from '#shared/limits.ts';
import { CalendarDate, Count, Territory } from '#shared/schemas/common.ts';
import { Counts, JobProblem, MAX_PROBLEMS } from '#shared/schemas/jobs.ts';

/** Every code of two letters. */
const MAX_TERRITORIES = 26 * 26;

type Kept = ChunkResult & { readonly jobId: JobId };

/**
 * What became of one chunk of a job: one item per chunk, so that a retry counts once.
 *
 * | access pattern   | index | key           | cost             |
 * | ---------------- | ----- | ------------- | ---------------- |
 * | a job's chunks   | table | jobId / chunk | 0.5 RCU per 4 KB |
 */
export const chunkModel: Model<Kept> = {
  entity: 'jobChunk',
  schema: z.object({
    jobId: JobId,
    chunk: Count,
    counts: Counts,
    problems: firstOf(MAX_PROBLEMS, JobProblem),
    problemCount: Count,
    span: z
      .object({ from: CalendarDate, to: CalendarDate, territories: z.array(Territory).max(MAX_TERRITORIES) })
      .optional(),
  }),
  table: { pk: ['chunksOf'], sk: ['chunkName'] },
  keys: ({ jobId, chunk }) => ({ chunksOf: jobId, chunkName: String(chunk).padStart(6, '0') }),
};

export function chunkStore(table: Table): Pick<World['jobs'], 'chunks' | 'putChunk'> {
  const chunks = new Collection(chunkModel, table);
  return {
    chunks: (jobId) => chunks.all({ chunksOf: jobId }),
    putChunk: (jobId, result) =>
      writeBatch(table, [{ PutRequest: { Item: chunks.putParams({ jobId, ...result }, 'none').Item } }]),
  };
}
