import { z } from 'zod';
import { NO_TALLY } from '#functions/domain/jobs/add-counts.ts';
import type { RepertoireRecord, WorkRecord } from '#functions/formats/records.ts';
import { readChunk } from '#functions/use-cases/ingestion/chunks.ts';
import { finishChunk } from '#functions/use-cases/ingestion/finish-chunk.ts';
import { ingestionInput } from '#functions/use-cases/ingestion/ingestion-input.ts';
import { issuesOfRecordings, issuesOfWorks } from '#functions/use-cases/ingestion/repertoire-issues.ts';
import { upsertParties } from '#functions/use-cases/ingestion/upsert-parties.ts';
import { upsertRecordings } from '#functions/use-cases/ingestion/upsert-recordings.ts';
import { upsertWorks } from '#functions/use-cases/ingestion/upsert-works.ts';
import { jobOf } from '#functions/use-cases/jobs/advance-job.ts';
import type { World } from '#functions/use-cases/world.ts';
import type { Counts, Tally } from '#shared/schemas/job.ts';

type Needs = Pick<
  World,
  | 'clock'
  | 'ids'
  | 'files'
  | 'jobs'
  | 'settings'
  | 'commit'
  | 'works'
  | 'recordings'
  | 'parties'
  | 'partners'
  | 'issues'
>;
const AnyRecord = z.custom<RepertoireRecord>(
  (value) => typeof value === 'object' && value !== null && 'noun' in value,
);

/**
 * Upserts one chunk of a repertoire file: works, the recordings that they or the file name, their parties, and what a
 * person should look at. Idempotent: run again for the same job it writes the same and counts the same.
 */
export async function upsertRepertoire(world: Needs, jobId: string, chunk: number): Promise<void> {
  const job = await jobOf(world, jobId);
  const { dryRun } = ingestionInput(job);
  const partnerId = job.partnerId ?? '';
  const { records, rejected } = await readChunk(world, jobId, { chunk, record: AnyRecord });
  const request = { job, partnerId, dryRun };

  const works = await upsertWorks(
    world,
    records.flatMap(({ record }) => (record.noun === 'work' ? [record.work] : [])),
    request,
  );
  const changed = works.filter(({ outcome }) => outcome !== 'unchanged').map(({ record }) => record);
  const own = records.flatMap(({ record }) => (record.noun === 'recording' ? [record.recording] : []));
  const recordings = await upsertRecordings(world, [...changed.flatMap(recordingsOf), ...own], request);
  const parties = await upsertParties(
    world,
    works.flatMap(({ record }) => record.shares),
    request,
  );

  const warnings = records.flatMap((row) => row.warnings);
  if (!dryRun) {
    const partner = await world.partners.find(partnerId);
    await world.issues.raise([
      ...issuesOfWorks(world, { job, works, rows: records, partner }),
      ...issuesOfRecordings(world, { job, recordings, rows: records }),
    ]);
  }
  const isOfWorks = records.some(({ record }) => record.noun === 'work');
  const counts: Counts = {
    works: { ...tallyOf(works), rejected: isOfWorks || own.length === 0 ? rejected.length : 0 },
    recordings: { ...tallyOf(recordings), rejected: isOfWorks || own.length === 0 ? 0 : rejected.length },
    ...parties,
  };
  const diff = [...works, ...recordings].filter(({ outcome }) => outcome !== 'unchanged');
  await finishChunk(world, job, { chunk, counts, rejected, warnings, diff: dryRun ? [] : diff });
}

function recordingsOf({ isrcs, title, iswc, partnerWorkId }: WorkRecord) {
  return isrcs.map((isrc) => ({ isrc, title, partnerWorkId, ...(iswc !== undefined && { iswc }) }));
}

function tallyOf(results: readonly { readonly outcome: keyof Tally }[]): Tally {
  const tally = { ...NO_TALLY };
  for (const { outcome } of results) tally[outcome] += 1;
  return tally;
}
