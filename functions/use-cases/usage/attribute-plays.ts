import type { Diagnostic } from '#functions/formats/diagnostic.ts';
import type { PlayRecord } from '#functions/formats/records.ts';
import type { World } from '#functions/ports/world.ts';
import { jobOf } from '#functions/use-cases/jobs/advance-job.ts';
import { ReadPlay } from '#functions/use-cases/jobs/chunk-records.ts';
import { type RejectedRow, readChunk, type TakenRow } from '#functions/use-cases/jobs/chunks.ts';
import { finishChunk } from '#functions/use-cases/jobs/finish-chunk.ts';
import { ingestionInput } from '#functions/use-cases/jobs/ingestion-input.ts';
import { spanOfPlays } from '#functions/use-cases/usage/span-of-plays.ts';
import { type Taken, takePlays } from '#functions/use-cases/usage/take-plays.ts';
import type { JobId } from '#shared/ids.ts';

type Needs = Parameters<typeof takePlays>[0] & Pick<World, 'files' | 'jobs' | 'settings' | 'commit'>;

/** Attributes and keeps one chunk of a play log. Run again for the same job it keeps the same and counts the same. */
export async function attributePlays(world: Needs, jobId: JobId, chunk: number): Promise<void> {
  const job = await jobOf(world, jobId);
  const { dryRun } = ingestionInput(job);
  const { records, rejected } = await readChunk(world, jobId, { chunk, record: ReadPlay });
  const taken = await takePlays(
    world,
    records.map(({ record }) => record),
    { source: `${jobId}/${chunk}`, actor: `job:${jobId}`, dryRun },
  );

  const refused = taken.flatMap((result, index) => rejectedRow(result, records[index]));
  const accepted = taken.flatMap((result) => (result.outcome === 'accepted' ? [result.play] : []));
  const count = (status: string) =>
    accepted.filter(({ attribution }) => attribution.status === status).length;
  const counts = {
    accepted: accepted.length,
    duplicates: taken.filter(({ outcome }) => outcome === 'duplicate').length,
    rejected: rejected.length + refused.length,
    matched: count('matched'),
    unmatched: count('unmatched'),
    review: count('review'),
  };
  const inOrder = [...rejected, ...refused].toSorted((a, b) => a.line - b.line);
  const diff = accepted.map(({ stationId, date, playId, attribution }) => ({
    stationId,
    date,
    playId,
    status: attribution.status,
    workId: attribution.workId,
  }));
  await finishChunk(world, job, {
    chunk,
    counts,
    rejected: inOrder,
    warnings: records.flatMap(({ warnings }) => warnings),
    diff: dryRun ? [] : diff,
    isAudited: !dryRun,
    span: dryRun ? undefined : spanOfPlays(accepted),
  });
}

function rejectedRow(result: Taken, row: TakenRow<PlayRecord> | undefined): RejectedRow[] {
  if (result.outcome !== 'rejected' || row === undefined) return [];
  const { code, message, column } = result;
  const diagnostic: Diagnostic = {
    code,
    severity: 'error',
    line: row.line,
    message,
    ...(column !== undefined && { column }),
  };
  return [{ kind: 'rejected', line: row.line, raw: cellsOf(row.record), diagnostics: [diagnostic] }];
}

/** The row as a log would give it, so that it can be sent again once the problem is fixed. */
function cellsOf({
  playId,
  stationId,
  playedAt,
  title = '',
  artist = '',
  isrc = '',
  iswc = '',
  durationSeconds,
}: PlayRecord): string[] {
  return [
    playId,
    stationId,
    playedAt,
    title,
    artist,
    isrc,
    iswc,
    durationSeconds === undefined ? '' : String(durationSeconds),
  ];
}
