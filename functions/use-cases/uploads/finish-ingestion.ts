import { addCounts, rejectedIn } from '#functions/domain/jobs/add-counts.ts';
import { odditiesOf } from '#functions/domain/jobs/oddities.ts';
import { succeeded } from '#functions/domain/jobs/succeeded.ts';
import { writeRejectedRows } from '#functions/formats/csv/write-rejected-rows.ts';
import type { JobRecord, PlaySpan } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { advanceJob, jobOf } from '#functions/use-cases/jobs/advance-job.ts';
import {
  type RejectedRow,
  RejectedRows,
  rejectedFileKey,
  rejectedKey,
} from '#functions/use-cases/jobs/chunks.ts';
import { ingestionInput } from '#functions/use-cases/jobs/ingestion-input.ts';
import { turnOf } from '#functions/use-cases/jobs/turn-of.ts';
import { acknowledge } from '#functions/use-cases/repertoire/acknowledge.ts';
import { sharesRead } from '#functions/use-cases/uploads/job-reading.ts';
import { lastOfSender } from '#functions/use-cases/uploads/last-of-sender.ts';
import { spanWith } from '#functions/use-cases/usage/span-of-plays.ts';
import type { JobId } from '#shared/ids.ts';
import { type Counts, MAX_PROBLEMS, Tally } from '#shared/schemas/jobs.ts';

type Needs = Parameters<typeof acknowledge>[0] & Pick<World, 'jobs' | 'partners' | 'log'>;

/** Adds up an ingestion: its counts, its problems, the file of rejected rows; then the next one may have its turn. */
export async function finishIngestion(world: Needs, jobId: JobId): Promise<void> {
  const job = await jobOf(world, jobId);
  const chunks = await world.jobs.chunks(jobId);
  const counts = addCounts(chunks.map((chunk) => chunk.counts));
  const numbers = chunks.map(({ chunk }) => chunk).filter((chunk) => chunk > 0);
  const file = { bucket: world.settings.workBucket, key: rejectedFileKey(jobId) };
  await world.files.putStream(
    file,
    writeRejectedRows(rejectedRows(world, jobId, numbers)),
    'text/csv; charset=utf-8',
  );
  const isForReal = job.kind === 'repertoire-ingestion' && !ingestionInput(job).dryRun;
  if (isForReal) await addToRepertoire(world, job, counts);
  const acknowledged = isForReal ? await acknowledge(world, job, numbers) : {};

  const last = await lastOfSender(world, job);
  const odd = odditiesOf({ counts, before: last?.counts, shares: await sharesRead(world, jobId) });
  await advanceJob(world, jobId, (now) =>
    succeeded(now, world.clock.now(), {
      counts,
      problems: chunks.flatMap(({ problems }) => problems).slice(0, MAX_PROBLEMS),
      problemCount: chunks.reduce((sum, { problemCount }) => sum + problemCount, 0),
      odd: [...odd],
      result: {
        ...spanned(chunks.map(({ span }) => span).reduce(spanWith, undefined)),
        ...(rejectedIn(counts) > 0 && { rejectedRows: file.key }),
        ...(ingestionInput(job).dryRun && { dryRun: 'true' }),
        ...acknowledged,
      },
    }),
  );
  await world.jobs.endTurn(turnOf(job), jobId);
  world.log('ingestion.finished', { jobId });
}

/** The days of the plays that came, for people. */
const spanned = (span: PlaySpan | undefined) => (span === undefined ? {} : { from: span.from, to: span.to });

async function* rejectedRows(
  world: Pick<World, 'files' | 'settings'>,
  jobId: JobId,
  chunks: readonly number[],
): AsyncGenerator<RejectedRow> {
  for (const chunk of chunks) {
    const bytes = await world.files.read({
      bucket: world.settings.workBucket,
      key: rejectedKey(jobId, chunk),
    });
    if (bytes !== undefined) yield* RejectedRows.parse(JSON.parse(new TextDecoder().decode(bytes)));
  }
}

/** How much the partner has delivered so far; a job counts once, however often this step runs. */
async function addToRepertoire(world: Needs, job: JobRecord, counts: Counts): Promise<void> {
  const { partnerId, id } = job;
  if (partnerId === null) return;
  const before = await world.partners.repertoire(partnerId);
  if (before?.lastJobId === id) return;
  const created = (noun: string): number => Tally.safeParse(counts[noun]).data?.created ?? 0;
  const after = {
    partnerId,
    works: (before?.works ?? 0) + created('works'),
    recordings: (before?.recordings ?? 0) + created('recordings'),
    lastIngestedAt: world.clock.now(),
    lastJobId: id,
    version: (before?.version ?? 0) + 1,
  };
  if (!(await world.partners.saveRepertoire(before, after))) await addToRepertoire(world, job, counts);
}
