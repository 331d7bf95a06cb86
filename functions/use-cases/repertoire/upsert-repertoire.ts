import { NO_TALLY } from '#functions/domain/jobs/add-counts.ts';
import type { Diagnostic } from '#functions/formats/diagnostic.ts';
import type { RepertoireRecord } from '#functions/formats/records.ts';
import type { World } from '#functions/ports/world.ts';
import { jobOf } from '#functions/use-cases/jobs/advance-job.ts';
import { ReadRepertoire } from '#functions/use-cases/jobs/chunk-records.ts';
import type { Retraction } from '#functions/use-cases/jobs/chunks.ts';
import { readChunk, type TakenRow, withoutRetracted } from '#functions/use-cases/jobs/chunks.ts';
import { finishChunk } from '#functions/use-cases/jobs/finish-chunk.ts';
import { ingestionInput } from '#functions/use-cases/jobs/ingestion-input.ts';
import { partnerOfJob } from '#functions/use-cases/jobs/partner-of-job.ts';
import { beyondLimit, byLimit, rowBeyondLimit } from '#functions/use-cases/repertoire/beyond-limit.ts';
import { changesOf } from '#functions/use-cases/repertoire/changes-of.ts';
import { keepOutcomes } from '#functions/use-cases/repertoire/keep-outcomes.ts';
import { takeRegistrations } from '#functions/use-cases/repertoire/take-registrations.ts';
import { updateIssuesOfChunk } from '#functions/use-cases/repertoire/update-issues-of-chunk.ts';
import { upsertParties } from '#functions/use-cases/repertoire/upsert-parties.ts';
import { type RecordingRow, upsertRecordings } from '#functions/use-cases/repertoire/upsert-recordings.ts';
import { type Upserted, upsertWorks, type WorkRow } from '#functions/use-cases/repertoire/upsert-works.ts';
import type { JobId } from '#shared/ids.ts';
import type { Counts, Tally } from '#shared/schemas/jobs.ts';

type Needs = Pick<
  World,
  | 'clock'
  | 'ids'
  | 'files'
  | 'jobs'
  | 'settings'
  | 'commit'
  | 'works'
  | 'catalogue'
  | 'log'
  | 'recordings'
  | 'parties'
  | 'partners'
  | 'issues'
  | 'cycles'
>;

/**
 * Upserts one chunk of a repertoire file: works, the recordings that they or the file name, their parties, and what a
 * person should look at. Idempotent: run again for the same job it writes the same and counts the same.
 */
export async function upsertRepertoire(
  world: Needs,
  jobId: JobId,
  { chunk, retracted = [] }: { readonly chunk: number; readonly retracted?: readonly Retraction[] },
): Promise<void> {
  const job = await jobOf(world, jobId);
  const { dryRun } = ingestionInput(job);
  const partnerId = partnerOfJob(job);
  const read = await readChunk(world, jobId, { chunk, record: ReadRepertoire });
  const { records, ...refused } = withoutRetracted(read, {
    retracted,
    isRow: ({ noun }) => noun !== 'recording',
  });
  const request = { job, partnerId, dryRun };

  const [works, beyondWorks] = byLimit(await upsertWorks(world, records.flatMap(workRow), request));
  const changed = works.filter(({ outcome }) => outcome !== 'unchanged');
  const own = records.flatMap(recordingRow);
  const [recordings, beyondRecordings] = byLimit(
    await upsertRecordings(world, [...changed.flatMap(recordingsOf), ...own], request),
  );
  const parties = await upsertParties(
    world,
    works.flatMap(({ record }) => record.shares),
    request,
  );
  const registrations = await takeRegistrations(world, records, request);
  if (!dryRun) {
    await updateIssuesOfChunk(world, { job, works, recordings, rows: records });
    await keepOutcomes(world, job, { chunk, works });
  }
  // The recordings that a work names are no rows of their own.
  const rows = new Set(own.map(({ record }) => record));
  const beyond = [...beyondWorks, ...beyondRecordings.filter(({ record }) => rows.has(record))];
  const rejected = [...refused.rejected, ...beyond.map(rowBeyondLimit)].toSorted((a, b) => a.line - b.line);
  const isOfWorks = records.some(({ record }) => record.noun === 'work') || own.length === 0;
  const counts: Counts = {
    works: { ...tallyOf(works), rejected: isOfWorks ? rejected.length : 0 },
    recordings: { ...tallyOf(recordings), rejected: isOfWorks ? 0 : rejected.length },
    ...parties,
    ...registrations.counts,
  };
  await finishChunk(world, job, {
    chunk,
    counts,
    rejected,
    warnings: [
      ...records.flatMap((row) => row.warnings),
      ...works.flatMap(supersededBy),
      ...registrations.problems,
      ...beyondRecordings.filter(({ record }) => !rows.has(record)).map((one) => beyondLimit(one, 'warning')),
    ],
    diff: changesOf(works, recordings),
    isAudited: !dryRun,
  });
}

function workRow({ line, record }: TakenRow<RepertoireRecord>): WorkRow[] {
  return record.noun === 'work' ? [{ line, record: record.work, statedAt: record.statedAt }] : [];
}

function recordingRow({ line, record }: TakenRow<RepertoireRecord>): RecordingRow[] {
  return record.noun === 'recording' ? [{ line, record: record.recording, statedAt: record.statedAt }] : [];
}

/** The recordings that a work itself names, by ISRC alone. */
function recordingsOf({ line, record }: Upserted): RecordingRow[] {
  const { isrcs, title, iswc, partnerWorkId } = record;
  return isrcs.map((isrc) => ({
    line,
    record: { isrc, title, partnerWorkId, ...(iswc !== undefined && { iswc }) },
  }));
}

function supersededBy({ line, record, superseded }: Upserted): Diagnostic[] {
  if (superseded !== true) return [];
  const message = `A newer statement about “${record.title}” was taken before; this one changes nothing.`;
  return [{ code: 'message.superseded', severity: 'warning', line, message }];
}

function tallyOf(results: readonly { readonly outcome: keyof Tally }[]): Tally {
  const tally = { ...NO_TALLY };
  for (const { outcome } of results) tally[outcome] += 1;
  return tally;
}
