import { readPlaysCsv } from '#functions/formats/csv/read-plays-csv.ts';
import { readRepertoireCsv } from '#functions/formats/csv/read-repertoire-csv.ts';
import type { Diagnostic, Parsed } from '#functions/formats/diagnostic.ts';
import { chunkKey, chunkListKey, chunkOf } from '#functions/use-cases/ingestion/chunks.ts';
import { problemOf } from '#functions/use-cases/ingestion/finish-chunk.ts';
import { ingestionInput } from '#functions/use-cases/ingestion/ingestion-input.ts';
import { advanceJob, jobOf } from '#functions/use-cases/jobs/advance-job.ts';
import { JobFailed } from '#functions/use-cases/jobs/job-failed.ts';
import type { JobRecord } from '#functions/use-cases/kept-records.ts';
import type { ObjectAt } from '#functions/use-cases/surroundings.ts';
import type { World } from '#functions/use-cases/world.ts';

type Needs = Pick<World, 'files' | 'jobs' | 'settings' | 'commit'>;
export const CHUNK_RECORDS = 1000;

/**
 * Reads an ingestion's file once, as a stream, and writes it as chunks of about a thousand normalised records, each
 * with the rows that were rejected among them. Answers where the list of chunks lies. A file of which nothing can be
 * read fails the job with the reason.
 */
export async function splitFile(world: Needs, jobId: string): Promise<ObjectAt> {
  const job = await jobOf(world, jobId);
  const bucket = world.settings.workBucket;
  const fileProblems: Diagnostic[] = [];
  let waiting: Parsed<unknown>[] = [];
  let chunks = 0;
  let records = 0;

  const flush = async () => {
    if (waiting.length === 0) return;
    chunks += 1;
    await world.files.put(
      { bucket, key: chunkKey(jobId, chunks) },
      JSON.stringify(chunkOf(waiting)),
      'application/json',
    );
    waiting = [];
  };
  for await (const parsed of await readerOf(world, job)) {
    if (parsed.kind === 'file') {
      fileProblems.push(parsed.diagnostic);
      continue;
    }
    if (parsed.kind === 'message' || parsed.kind === 'retracted') continue;
    if (parsed.kind === 'record') records += 1;
    waiting.push(parsed);
    if (waiting.length === CHUNK_RECORDS) await flush();
  }
  await flush();

  const problems = fileProblems.map(problemOf);
  if (records === 0 && chunks === 0 && fileProblems.some(({ severity }) => severity === 'error'))
    throw new JobFailed(problems);
  await world.jobs.putChunk(jobId, { chunk: 0, counts: {}, problems, problemCount: problems.length });
  await advanceJob(world, jobId, (now) =>
    now.progress.total === chunks ? now : { ...now, progress: { done: 0, total: chunks } },
  );
  const list = { bucket, key: chunkListKey(jobId) };
  await world.files.put(
    list,
    JSON.stringify(Array.from({ length: chunks }, (_, index) => ({ jobId, chunk: index + 1 }))),
    'application/json',
  );
  return list;
}

async function readerOf(world: Needs, job: JobRecord): Promise<AsyncIterable<Parsed<unknown>>> {
  const input = ingestionInput(job);
  const bytes = await world.files.stream(input);
  if (bytes === undefined)
    throw new JobFailed([
      { code: 'upload.absent', message: `There is no object ${input.key}. Make a new upload.` },
    ]);
  const options = input.mapping === undefined ? {} : { mapping: input.mapping };
  return job.kind === 'repertoire-ingestion'
    ? readRepertoireCsv(bytes, options)
    : readPlaysCsv(bytes, options);
}
