import type { Diagnostic, MessageHeader, Parsed } from '#functions/formats/diagnostic.ts';
import type { ObjectAt } from '#functions/ports/environment.ts';
import { advanceJob, jobOf } from '#functions/use-cases/jobs/advance-job.ts';
import { chunkListKey, type Retraction } from '#functions/use-cases/jobs/chunks.ts';
import { problemOf } from '#functions/use-cases/jobs/finish-chunk.ts';
import { JobFailed } from '#functions/use-cases/jobs/job-failed.ts';
import { acknowledgeRejection } from '#functions/use-cases/repertoire/acknowledge.ts';
import { admitMessage, type Verdict } from '#functions/use-cases/repertoire/admit-message.ts';
import { ChunkWriter } from '#functions/use-cases/uploads/chunk-writer.ts';
import { openFile } from '#functions/use-cases/uploads/open-file.ts';
import type { JobId } from '#shared/ids.ts';
import { MAX_PROBLEMS } from '#shared/schemas/jobs.ts';

type Needs = Parameters<typeof acknowledgeRejection>[0] &
  Parameters<typeof openFile>[0] &
  Parameters<typeof admitMessage>[0];

/** What a file said besides its records. */
type Remarks = {
  readonly problems: Diagnostic[];
  readonly retractions: Retraction[];
  message?: MessageHeader;
};

/**
 * Reads an ingestion's file once, as a stream, and writes it as chunks of about a thousand normalised records, each
 * with the rows that were rejected among them. Answers where the list of chunks lies.
 *
 * Nothing is taken until the whole file is read: a file that its standard rejects whole, or from which nothing can be
 * read, fails the job with the reason; a group that contradicts its trailer is marked in the list and rejected chunk by
 * chunk.
 */
export async function splitFile(world: Needs, jobId: JobId): Promise<ObjectAt> {
  const job = await jobOf(world, jobId);
  const file = await openFile(world, job);
  const remarks: Remarks = { problems: [], retractions: [] };
  const writer = new ChunkWriter(world, jobId);
  for await (const parsed of file.rows) {
    if (!remark(remarks, parsed)) await writer.take(parsed);
  }
  await writer.end();
  if (remarks.problems.some((problem) => rejectsAll(problem, writer))) {
    await acknowledgeRejection(world, job, file.format);
    throw new JobFailed(remarks.problems.map(problemOf));
  }

  const { message } = remarks;
  const verdict: Verdict =
    message === undefined
      ? { act: 'take' }
      : await admitMessage(world, job, { message, sha256: file.sha256() });
  const problems = [
    ...remarks.problems.map(problemOf),
    ...('problem' in verdict ? [verdict.problem] : []),
    ...remarks.retractions.map(({ diagnostic }) => problemOf(diagnostic)),
  ];
  await world.jobs.putChunk(jobId, {
    chunk: 0,
    counts: {},
    problems: problems.slice(0, MAX_PROBLEMS),
    problemCount: problems.length,
  });
  const items = verdict.act === 'leave' ? [] : writer.items(remarks.retractions);
  await advanceJob(world, jobId, (now) => ({
    ...now,
    progress: { done: 0, total: items.length },
    input: { ...now.input, format: file.format, ...(verdict.act === 'try' && { dryRun: true }) },
  }));
  const list = { bucket: world.settings.workBucket, key: chunkListKey(jobId) };
  await world.files.put(list, JSON.stringify(items), 'application/json');
  return list;
}

/** Keeps what is about the file as a whole; false for a row, which belongs to a chunk. */
function remark(remarks: Remarks, parsed: Parsed<unknown>): boolean {
  if (parsed.kind === 'file') remarks.problems.push(parsed.diagnostic);
  else if (parsed.kind === 'retracted') remarks.retractions.push(parsed);
  else if (parsed.kind === 'message') remarks.message = parsed.message;
  else return false;
  return true;
}

/** Whether the file is rejected as a whole: its standard says so, or there is an error and nothing besides. */
function rejectsAll({ severity, level }: Diagnostic, { isEmpty }: ChunkWriter): boolean {
  return severity === 'error' && (level === 'file' || isEmpty);
}
