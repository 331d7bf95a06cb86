import * as z from 'zod';
import type { Diagnostic, Parsed } from '#functions/formats/diagnostic.ts';
import type { World } from '#functions/ports/world.ts';
import { ReadDiagnostic } from '#functions/use-cases/jobs/chunk-records.ts';
import type { JobId } from '#shared/ids.ts';
import { PASSING_FILES } from '#shared/passing-files.ts';

export type RejectedRow = Extract<Parsed<unknown>, { kind: 'rejected' }>;
export type TakenRow<T> = Extract<Parsed<T>, { kind: 'record' }>;
/** About a thousand rows of a file: those that were read, and those among them that were rejected. */
export type Chunk<T> = {
  readonly records: readonly TakenRow<T>[];
  readonly rejected: readonly RejectedRow[];
};

/** Lines that are rejected after all, and why. */
export type Retraction = {
  readonly fromLine: number;
  readonly toLine: number;
  readonly diagnostic: Diagnostic;
};
/** One item of the list that the machine goes through. */
export type ChunkItem = {
  readonly jobId: JobId;
  readonly chunk: number;
  readonly retracted?: readonly Retraction[];
};

const name = (chunk: number): string => String(chunk).padStart(6, '0');
const passing = (jobId: JobId, rest: string): string => `${PASSING_FILES}${jobId}/${rest}.json`;
export const chunkKey = (jobId: JobId, chunk: number): string => passing(jobId, `chunks/${name(chunk)}`);
export const chunkListKey = (jobId: JobId): string => passing(jobId, 'chunks');
export const rejectedKey = (jobId: JobId, chunk: number): string => passing(jobId, `rejected/${name(chunk)}`);
export const rejectedFileKey = (jobId: JobId): string => `jobs/${jobId}/rejected.csv`;
export const diffKey = (jobId: JobId, chunk: number): string => `jobs/${jobId}/diffs/${name(chunk)}.json`;
export const outcomesKey = (jobId: JobId, chunk: number): string => passing(jobId, `outcomes/${name(chunk)}`);

/** A chunk as its file has it, from rows that are JSON already. */
export function chunkFile({
  records,
  rejected,
}: {
  readonly records: readonly string[];
  readonly rejected: readonly string[];
}): Uint8Array {
  return Buffer.from(`{"records":[${records.join(',')}],"rejected":[${rejected.join(',')}]}`);
}

/**
 * A chunk without what was retracted: those rows are rejected, with the reason that rejected their group. `isRow` says
 * which records are rows of their own; the others, such as a work's recordings, are dropped with them.
 */
export function withoutRetracted<T>(
  { records, rejected }: Chunk<T>,
  { retracted, isRow }: { readonly retracted: readonly Retraction[]; readonly isRow: (record: T) => boolean },
): Chunk<T> {
  if (retracted.length === 0) return { records, rejected };
  const reasonFor = (line: number) =>
    retracted.find(({ fromLine, toLine }) => fromLine <= line && line <= toLine)?.diagnostic;
  const refused = records.flatMap(({ line, record }): RejectedRow[] => {
    const diagnostic = reasonFor(line);
    return diagnostic === undefined || !isRow(record)
      ? []
      : [{ kind: 'rejected', line, raw: [], diagnostics: [diagnostic] }];
  });
  return {
    records: records.filter(({ line }) => reasonFor(line) === undefined),
    rejected: [...rejected, ...refused].toSorted((a, b) => a.line - b.line),
  };
}

const RejectedRowRead = z.object({
  kind: z.literal('rejected'),
  line: z.int(),
  raw: z.array(z.string()),
  diagnostics: z.array(ReadDiagnostic),
});
export const RejectedRows = z.array(RejectedRowRead);

/** Reads a chunk that {@link chunkFile} made. It is our own file: one that does not parse is a crash, and its step runs again. */
export async function readChunk<T>(
  world: Pick<World, 'files' | 'settings'>,
  jobId: JobId,
  { chunk, record }: { chunk: number; record: z.ZodType<T> },
): Promise<Chunk<T>> {
  const key = chunkKey(jobId, chunk);
  const bytes = await world.files.read({ bucket: world.settings.workBucket, key });
  if (bytes === undefined) throw new Error(`There is no chunk ${key}`);
  const Stored = z.object({
    records: z.array(
      z.object({ kind: z.literal('record'), line: z.int(), record, warnings: z.array(ReadDiagnostic) }),
    ),
    rejected: RejectedRows,
  });
  return Stored.parse(JSON.parse(new TextDecoder().decode(bytes)));
}
