import type { Diagnostic, MessageHeader, Parsed } from '#functions/formats/diagnostic.ts';
import type { PlayRecord, RepertoireRecord } from '#functions/formats/records.ts';
import type { ObjectAt } from '#functions/ports/environment.ts';
import type { JobRecord } from '#functions/ports/records.ts';
import { advanceJob, jobOf } from '#functions/use-cases/jobs/advance-job.ts';
import { type ChunkItem, chunkListKey, type Retraction } from '#functions/use-cases/jobs/chunks.ts';
import { problemOf } from '#functions/use-cases/jobs/finish-chunk.ts';
import { JobFailed } from '#functions/use-cases/jobs/job-failed.ts';
import { acknowledgeRejection } from '#functions/use-cases/repertoire/acknowledge.ts';
import { admitMessage, type Verdict } from '#functions/use-cases/repertoire/admit-message.ts';
import { askMapping } from '#functions/use-cases/uploads/ask-mapping.ts';
import { Assumptions } from '#functions/use-cases/uploads/assumptions.ts';
import { ChunkWriter } from '#functions/use-cases/uploads/chunk-writer.ts';
import { keepReading } from '#functions/use-cases/uploads/job-reading.ts';
import { type OpenedFile, openFile } from '#functions/use-cases/uploads/open-file.ts';
import { recordInWords } from '#functions/use-cases/uploads/record-in-words.ts';
import { Sampled } from '#functions/use-cases/uploads/sampled.ts';
import { SplitBounds } from '#functions/use-cases/uploads/split-bounds.ts';
import { unpackArchive } from '#functions/use-cases/uploads/unpack-archive.ts';
import type { JobId } from '#shared/ids.ts';
import { type Counts, MAX_PROBLEMS } from '#shared/schemas/jobs.ts';

type Needs = Parameters<typeof acknowledgeRejection>[0] &
  Parameters<typeof openFile>[0] &
  Parameters<typeof askMapping>[0] &
  Parameters<typeof unpackArchive>[0] &
  Parameters<typeof admitMessage>[0];

/** What a file said besides its records. */
type Remarks = {
  readonly problems: Diagnostic[];
  readonly retractions: Retraction[];
  readonly assumed: Assumptions;
  message?: MessageHeader;
};

const SAMPLE = 10;

/**
 * Reads an ingestion's file once, as a stream, and writes it as chunks of about a thousand normalised records, each
 * with the rows that were rejected among them. Answers where the list of chunks lies; null where the file cannot be read without
 * an answer, for which its job then waits. An archive of several files becomes a job for each and has no chunks itself.
 *
 * Nothing is taken until the whole file is read: a file that its standard rejects whole, or from which nothing can be
 * read, fails the job with the reason; a group that contradicts its trailer is marked in the list and rejected chunk by
 * chunk.
 */
export async function splitFile(world: Needs, jobId: JobId): Promise<ObjectAt | null> {
  const job = await jobOf(world, jobId);
  const file = await openFile(world, job);
  if (file.kind === 'ask') {
    await askMapping(world, job, file);
    return null;
  }
  if (file.kind === 'read') return splitRows(world, job, file);
  const jobs = await unpackArchive(world, job, await file.files());
  await world.jobs.putChunk(jobId, {
    chunk: 0,
    counts: { files: jobs.length },
    problems: [],
    problemCount: 0,
  });
  await advanceJob(world, jobId, (now) => ({ ...now, input: { ...now.input, format: 'ZIP' } }));
  return writeList(world, jobId, []);
}

async function splitRows(
  world: Needs,
  job: JobRecord,
  file: Extract<OpenedFile, { kind: 'read' }>,
): Promise<ObjectAt> {
  const remarks: Remarks = { problems: [], retractions: [], assumed: new Assumptions() };
  const writer = new ChunkWriter(world, job.id);
  const sample = new Sampled<RepertoireRecord | PlayRecord>(SAMPLE);
  const shares = { all: 0, belowOne: 0 };
  const bounds = new SplitBounds(world.clock);
  for await (const parsed of file.rows) {
    if (remark(remarks, parsed)) continue;
    bounds.take(parsed);
    await writer.take(parsed);
    if (parsed.kind !== 'record') continue;
    sample.take(() => parsed.record);
    countShares(shares, parsed.record);
  }
  await writer.end();
  if (remarks.problems.some((problem) => rejectsAll(problem, writer))) {
    await acknowledgeRejection(world, job, file.format);
    throw new JobFailed(remarks.problems.map(problemOf));
  }

  const { message, assumed } = remarks;
  const verdict: Verdict =
    message === undefined || file.sha256 === undefined
      ? { act: 'take' }
      : await admitMessage(world, job, { message, sha256: file.sha256() });
  const problems = [
    ...remarks.problems.map(problemOf),
    ...('problem' in verdict ? [verdict.problem] : []),
    ...remarks.retractions.map(({ diagnostic }) => problemOf(diagnostic)),
  ];
  await world.jobs.putChunk(job.id, {
    chunk: 0,
    counts: countsOf(assumed),
    problems: problems.slice(0, MAX_PROBLEMS),
    problemCount: problems.length,
  });
  await keepSample(world, job, { records: sample.kept, shares });
  const items = verdict.act === 'leave' ? [] : writer.items(remarks.retractions);
  await advanceJob(world, job.id, (now) => ({
    ...now,
    progress: { done: 0, total: items.length },
    assumed: [...assumed.all],
    input: { ...now.input, format: file.format, ...(verdict.act === 'try' && { dryRun: true }) },
  }));
  return writeList(world, job.id, items);
}

async function writeList(world: Needs, jobId: JobId, items: readonly ChunkItem[]): Promise<ObjectAt> {
  const list = { bucket: world.settings.workBucket, key: chunkListKey(jobId) };
  await world.files.put(list, JSON.stringify(items), 'application/json');
  return list;
}

async function keepSample(
  world: Needs,
  job: JobRecord,
  {
    records,
    shares,
  }: { readonly records: readonly (RepertoireRecord | PlayRecord)[]; readonly shares: Shares },
): Promise<void> {
  const stations = job.kind === 'usage-ingestion' ? await world.stations.all() : [];
  const zones = new Map(stations.map(({ stationId, timezone }) => [String(stationId), timezone]));
  const sample = records.map((record) => recordInWords(record, (stationId) => zones.get(stationId)));
  await keepReading(world, job, { proposal: null, sample, shares });
}

type Shares = { all: number; belowOne: number };

function countShares(shares: Shares, record: RepertoireRecord | PlayRecord): void {
  if (!('noun' in record) || record.noun !== 'work') return;
  for (const { percent } of record.work.shares) {
    if (percent === undefined) continue;
    shares.all += 1;
    if (Number(percent) < 1) shares.belowOne += 1;
  }
}

/** Rows that were told apart and are no records: they are in no chunk. */
function countsOf(assumed: Assumptions): Counts {
  const notMusic = assumed.all.find(({ code }) => code === 'not-music')?.count ?? 0;
  return notMusic > 0 ? { notMusic } : {};
}

/** Keeps what is about the file as a whole; false for a row, which belongs to a chunk. */
function remark(remarks: Remarks, parsed: Parsed<unknown>): boolean {
  if (parsed.kind === 'file') remarks.problems.push(parsed.diagnostic);
  else if (parsed.kind === 'retracted') remarks.retractions.push(parsed);
  else if (parsed.kind === 'message') remarks.message = parsed.message;
  else if (parsed.kind === 'assumed') remarks.assumed.take(parsed.assumption);
  else return false;
  return true;
}

/** Whether the file is rejected as a whole: its standard says so, or there is an error and nothing besides. */
function rejectsAll({ severity, level }: Diagnostic, { isEmpty }: ChunkWriter): boolean {
  return severity === 'error' && (level === 'file' || isEmpty);
}
